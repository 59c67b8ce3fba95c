const mostDecimals = 6;
const finestGrid = 2 ** 51;

/** Amounts as whole numbers, so that sums do not depend on their order. */
export interface WholeUnits {
  readonly units: readonly number[];
  readonly base: number;
  readonly toAmount: (units: number) => number;
}

/**
 * Amounts above 0 and a certain base in units of a power of ten, exactly; amounts that have more than six decimals,
 * or too many digits to add up exactly, in units of total ÷ 2^51 instead.
 */
export function wholeUnits(amounts: readonly number[], certain: number): WholeUnits {
  for (let decimals = 0; decimals <= mostDecimals; decimals++) {
    const factor = 10 ** decimals;
    const units = amounts.map((amount) => Math.round(amount * factor));
    const base = Math.round(certain * factor);
    const size = units.reduce((sum, unit) => sum + unit, Math.abs(base));
    if (size > Number.MAX_SAFE_INTEGER) break;
    if (base / factor === certain && units.every((unit, deal) => unit / factor === amounts[deal])) {
      return { units, base, toAmount: (sum) => sum / factor };
    }
  }
  const largest = Math.max(...amounts);
  const total = amounts.reduce((sum, amount) => sum + amount / largest, 0);
  const units = amounts.map((amount) => Math.round((amount / largest / total) * finestGrid));
  return { units, base: 0, toAmount: (sum) => certain + (sum / finestGrid) * total * largest };
}
