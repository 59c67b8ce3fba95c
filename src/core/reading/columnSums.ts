/** Sums of some rows, column by column, with what their rounding lost. */
export interface Sums {
  rows: number;
  readonly high: number[];
  readonly low: number[];
}

/** Columns of amounts, in order, and half a unit of the last decimal that each shows. */
export interface AmountColumns {
  readonly values: readonly (readonly (number | null)[])[];
  readonly halfUnits: readonly number[];
}

/** Decimals are looked for up to here where nobody says how many a column shows. */
const mostDecimals = 4;

/** What adding up doubles may lose of a sum (relative). */
const roundingOfSums = 1e-12;

export function amountColumns(
  amounts: ReadonlyMap<number, readonly (number | null)[]>,
  decimals: ReadonlyMap<number, number> | undefined,
): AmountColumns {
  const columns = [...amounts.keys()].sort((a, b) => a - b);
  const values = columns.map((column) => amounts.get(column) ?? []);
  return {
    values,
    halfUnits: columns.map(
      (column, index) => 0.5 * 10 ** -(decimals?.get(column) ?? decimalsOf(values[index] ?? [])),
    ),
  };
}

export function emptySums(width: number): Sums {
  return { rows: 0, high: new Array<number>(width).fill(0), low: new Array<number>(width).fill(0) };
}

export function copyOf(sums: Sums): Sums {
  return { rows: sums.rows, high: [...sums.high], low: [...sums.low] };
}

/** Adds a row to the sums; what a double loses is kept beside it, so that late differences stay exact. */
export function addRow(sums: Sums, { values }: AmountColumns, row: number): void {
  sums.rows++;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]?.[row] ?? 0;
    if (value === 0) continue;
    const before = sums.high[index] ?? 0;
    const after = before + value;
    const lost = Math.abs(before) >= Math.abs(value) ? before - after + value : value - after + before;
    sums.high[index] = after;
    sums.low[index] = (sums.low[index] ?? 0) + lost;
  }
}

/** The sums of rows that were added after `from` was copied. */
export interface Span {
  readonly to: Sums;
  readonly from: Sums;
}

export function rowsOf({ to, from }: Span): number {
  return to.rows - from.rows;
}

export function sumOf({ to, from }: Span, index: number): number {
  const high = (to.high[index] ?? 0) - (from.high[index] ?? 0);
  return high + ((to.low[index] ?? 0) - (from.low[index] ?? 0));
}

/**
 * Amount and sum in the first column where the row has an amount that is not the sum, which it is within (rows + 1) ×
 * half a unit of the last decimal shown; null where there is none.
 */
export function firstDifference(
  row: number,
  span: Span,
  { values, halfUnits }: AmountColumns,
): { readonly amount: number; readonly sum: number } | null {
  const units = rowsOf(span) + 1;
  for (let index = 0; index < values.length; index++) {
    const amount = values[index]?.[row] ?? null;
    if (amount === null) continue;
    const sum = sumOf(span, index);
    const tolerance = units * (halfUnits[index] ?? 0) + roundingOfSums * Math.abs(sum);
    if (Math.abs(amount - sum) > tolerance) return { amount, sum };
  }
  return null;
}

/** How many decimals the numbers have, at most four. */
export function decimalsOf(values: readonly (number | null)[]): number {
  let decimals = 0;
  for (const value of values) {
    if (value === null || Number.isInteger(value)) continue;
    while (decimals < mostDecimals && !isWhole(value * 10 ** decimals)) decimals++;
    if (decimals === mostDecimals) break;
  }
  return decimals;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < Math.max(1e-9, 4e-15 * Math.abs(value));
}
