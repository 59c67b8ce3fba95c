/** Whole units of 10^-decimals as a decimal text: 1250 with two decimals → "12.50". */
export function decimalText(units: bigint, decimals: number): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
  const at = digits.length - decimals;
  return `${units < 0n ? "-" : ""}${digits.slice(0, at)}${decimals === 0 ? "" : `.${digits.slice(at)}`}`;
}

/** The number nearest to units × 10^-decimals. */
export function decimalNumber(units: bigint, decimals: number): number {
  return Number(decimalText(units, decimals));
}

/** "12.5" with two decimals → 1250. */
export function unitsOf(decimal: string, decimals: number): bigint {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return BigInt(whole + fraction.padEnd(decimals, "0").slice(0, decimals));
}

/** Whether a spreadsheet cell, which keeps fifteen digits, holds the decimal exactly. */
export function fitsCell(units: bigint, decimals: number): boolean {
  const text = decimalText(units, decimals);
  return (
    text
      .replace(/^-?[0.]*/, "")
      .replace(/\.?0*$/, "")
      .replace(".", "").length <= 15
  );
}
