/** Parts an address at its "!": the sheet name without quotes (null when there is none) and the rest. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const text = address.trim().replace(/^=/, "");
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const plain = /^([^'!]+)!(.*)$/s.exec(text);
  return plain ? { sheet: plain[1] ?? "", rest: plain[2] ?? "" } : { sheet: null, rest: text };
}
