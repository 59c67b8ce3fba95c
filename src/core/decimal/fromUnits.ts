/** The number nearest to units × 10^−decimals, never −0. */
export function fromUnits(units: bigint | number, decimals: number): number {
  if (typeof units === "bigint" && (units > 9007199254740991n || units < -9007199254740991n)) {
    return Number(`${units}e-${decimals}`);
  }
  return Number(units) / 10 ** decimals + 0;
}
