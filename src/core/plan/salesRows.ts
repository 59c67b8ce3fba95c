import type { FilledRow } from "./filledSection";
import type { SalesFact } from "./PlanFacts";

/** Sales by year as rows, oldest first, with the change on the year before and the margin where they are defined. */
export function salesRows(sales: readonly SalesFact[]): FilledRow<"sales">[] {
  const order = [...sales].sort((one, other) => orderOf(one.year) - orderOf(other.year));
  const amounts = new Map(sales.map(({ year, amount }) => [year, amount]));
  return order.map(({ year, amount, profit }) => {
    const before = typeof year === "number" ? (amounts.get(year - 1) ?? null) : null;
    return {
      key: String(year),
      values: {
        year,
        amount,
        change: amount === null || before === null || before <= 0 ? null : (amount - before) / before,
        profit,
        margin: amount === null || profit === null || amount <= 0 ? null : profit / amount,
      },
    };
  });
}

/** Periods that are no year come last, in their own order. */
function orderOf(year: number | string): number {
  return typeof year === "number" ? year : Number.MAX_SAFE_INTEGER;
}
