import { DomainError } from "../DomainError";

/** Upper ends of the buckets in days overdue; what is due today or later is not due. */
const defaultBuckets: readonly number[] = [0, 30, 60, 90];

export interface AgingRow {
  readonly kind: "notDue" | "overdue" | "noDate" | "total";
  /** For "overdue": more than `after` days, and at most `upTo` (null in the open last bucket). */
  readonly after: number;
  readonly upTo: number | null;
  readonly items: number;
  readonly amount: number;
  /** Fraction of the total; null when the total is 0. */
  readonly share: number | null;
}

/**
 * Receivables by days overdue on the day `asOf` (serial). Blank amounts (NaN) are left out; amounts without a due
 * date have a row of their own, shown only if there is one; last row the total.
 * Errors: `outOfRange` for a bucket that is no whole number ≥ 0; `duplicateKey`.
 */
export function agingRows(
  amounts: Float64Array,
  dueDates: Float64Array,
  asOf: number,
  buckets: readonly number[] = defaultBuckets,
): readonly AgingRow[] {
  const ends = bucketEnds(buckets);
  const sums = new Float64Array(ends.length + 2);
  const items = new Float64Array(ends.length + 2);
  const today = Math.floor(asOf);
  const bucketOfDay = bucketByDay(ends, today);
  const lastDay = bucketOfDay.length - 1;
  let total = 0;
  let count = 0;
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index] as number;
    if (amount !== amount) continue;
    const due = dueDates[index] as number;
    const days = Math.min(Math.max(today - Math.floor(due), 0), lastDay);
    const row = due === due ? (bucketOfDay[days] as number) : ends.length + 1;
    sums[row] = (sums[row] as number) + amount;
    items[row] = (items[row] as number) + 1;
    total += amount;
    count++;
  }
  const share = (amount: number): number | null => (total === 0 ? null : amount / total);
  const rows = Array.from(sums, (amount, row): AgingRow => {
    const kind = row === 0 ? "notDue" : row <= ends.length ? "overdue" : "noDate";
    const after = ends[row - 1] ?? 0;
    return { kind, after, upTo: ends[row] ?? null, items: items[row] ?? 0, amount, share: share(amount) };
  });
  if (rows.at(-1)?.items === 0) rows.pop();
  return [...rows, { kind: "total", after: 0, upTo: null, items: count, amount: total, share: share(total) }];
}

function bucketEnds(buckets: readonly number[]): readonly number[] {
  const parameter = "buckets";
  const sorted = [...buckets].sort((a, b) => a - b);
  sorted.forEach((end, index) => {
    if (!Number.isInteger(end) || end < 0) {
      throw new DomainError("outOfRange", { parameter, value: end, expected: "whole days, 0 or more" });
    }
    if (end === sorted[index - 1]) throw new DomainError("duplicateKey", { parameter, value: end });
  });
  return sorted[0] === 0 ? sorted : [0, ...sorted];
}

/** The bucket of so many days overdue, from 0 to the first day of the open bucket; nothing is overdue longer than since day 0. */
function bucketByDay(ends: readonly number[], today: number): Int32Array {
  const last = Math.max(0, Math.min(ends.at(-1) ?? 0, today));
  return Int32Array.from({ length: last + 2 }, (_, days) => ends.filter((end) => days > end).length);
}

/** Days sales outstanding: receivable ÷ sales · days. Errors: `nothingBelow` for sales of 0. */
export function daysSalesOutstanding(receivable: number, sales: number, days: number): number {
  if (sales === 0) throw new DomainError("nothingBelow", { parameter: "sales" });
  return (receivable / sales) * days;
}
