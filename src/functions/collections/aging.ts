import { agingRows, type AgingRow } from "../../core/collections/receivables";
import { DomainError } from "../../core/DomainError";
import { checkSameShape } from "../edge/checkSameShape";
import { readAllNumbers } from "../edge/readAllNumbers";
import { readDates } from "../edge/readDates";
import { readFlag } from "../edge/readFlag";
import { readNumberList } from "../edge/readNumberList";
import { singleCell } from "../edge/singleCell";
import { toTable } from "../edge/toTable";

const names = ["Bucket", "Items", "Amount", "Share"];

/**
 * Who pays late, and how late? Receivables by days overdue.
 * @customfunction AGING
 * @param amounts Open amount of each invoice.
 * @param dueDates Due date of each invoice.
 * @param asOf The day to count from, for example TODAY().
 * @param [buckets] Days overdue at which each bucket ends; 0, 30, 60 and 90 if left out.
 * @param [headers] FALSE leaves out the header row.
 * @returns A table with a row per bucket and a total: items, amount, share.
 */
export function aging(
  amounts: unknown[][],
  dueDates: unknown[][],
  asOf: unknown,
  buckets?: unknown[][],
  headers?: unknown,
): unknown[][] {
  const money = readAllNumbers("amounts", amounts);
  const dates = readDates("dueDates", dueDates);
  checkSameShape(money, "dueDates", dates);
  const today = readDates("asOf", [[singleCell("asOf", asOf)]]).values[0] ?? NaN;
  if (Number.isNaN(today)) throw new DomainError("missing", { parameter: "asOf" });
  const rows = agingRows(money.values, dates.values, today, readNumberList("buckets", buckets));
  return toTable(
    names,
    rows.map((row) => [bucketName(row), row.items, row.amount, row.share]),
    readFlag("headers", headers, true),
  );
}

function bucketName(row: AgingRow): string {
  if (row.kind !== "overdue") return { notDue: "Not due", noDate: "No date", total: "Total" }[row.kind];
  return row.upTo === null ? `Over ${row.after}` : `${row.after + 1}-${row.upTo}`;
}
