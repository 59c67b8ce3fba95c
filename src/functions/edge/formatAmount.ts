/** An amount with thousands separators and at least the given decimals, the same for every reader. */
export function formatAmount(amount: number, decimals: number): string {
  const plain = Math.abs(amount) < 1e15 ? trimZeros(amount.toFixed(6), decimals) : String(amount);
  const [whole = "", fraction] = plain.split(".");
  const grouped = whole.includes("e") ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function trimZeros(text: string, decimals: number): string {
  const [whole = "", fraction = ""] = text.split(".");
  const kept = fraction.replace(/0+$/, "").padEnd(decimals, "0");
  return kept === "" ? whole : `${whole}.${kept}`;
}
