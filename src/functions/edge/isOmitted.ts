/** Whether an optional argument was left out; a single blank cell counts as left out. */
export function isOmitted(raw: unknown): raw is null | undefined | "" {
  if (raw === null || raw === undefined || raw === "") return true;
  return Array.isArray(raw) && raw.length <= 1 && isBlankRow(raw[0]);
}

function isBlankRow(row: unknown): boolean {
  return Array.isArray(row) ? row.length === 0 || (row.length === 1 && isOmitted(row[0])) : isOmitted(row);
}
