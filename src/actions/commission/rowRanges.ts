/** Ascending row numbers in short: "2-5, 8". */
export function rowRanges(rows: readonly number[]): string {
  const parts: string[] = [];
  let first = 0;
  rows.forEach((row, index) => {
    if (rows[index + 1] === row + 1) return;
    const start = rows[first] ?? row;
    parts.push(start === row ? String(row) : `${start}-${row}`);
    first = index + 1;
  });
  return parts.join(", ");
}
