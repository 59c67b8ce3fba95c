import { type AgingRow, agingRows } from "../../core/collections/receivables";
import { headers, headersWords } from "../commonParameters";
import { defineFunction } from "../edge/defineFunction";
import { allNumbers, dates, numberList } from "../edge/numbers";
import { optional } from "../edge/Parameter";
import { checkSameShape } from "../edge/rawCells";
import { toTable } from "../edge/results";
import { day } from "../edge/single";
import type { FunctionWords } from "../FunctionWords";

const columns = ["Bucket", "Items", "Amount", "Share"] as const;

/**
 * KAM.AGING
 * @example =KAM.AGING({10},{46099.9},46100.1,{0},FALSE) → {"Not due",0,0,0;"Over 0",1,10,1;"Total",1,10,1}
 */
export const aging = defineFunction(
  {
    parameters: {
      amounts: allNumbers("money"),
      dueDates: dates,
      asOf: day,
      buckets: optional(numberList("days")),
      headers,
    },
    result: columns,
  },
  ({ amounts, dueDates, asOf, buckets, headers }) => {
    checkSameShape(amounts, "dueDates", dueDates);
    const rows = agingRows(amounts.values, dueDates.values, asOf, buckets);
    return toTable(
      columns,
      rows.map((row) => [bucketName(row), row.items, row.amount, row.share]),
      headers,
    );
  },
);

export const agingWords = {
  description: "Who pays late, and how late? Receivables by days overdue.",
  result: "A table with a row per bucket and a total: items, amount, share.",
  parameters: {
    amounts: "Open amount of each invoice.",
    dueDates: "Due date of each invoice.",
    asOf: "The day to count from, for example TODAY().",
    buckets: "Days overdue at which each bucket ends; 0, 30, 60 and 90 if left out.",
    headers: headersWords,
  },
  columns: {
    Bucket: "Days overdue; last row Total",
    Items: "Number of invoices",
    Amount: "Money",
    Share: "Share of the total, a fraction",
  },
  remarks: [
    "What is due on the day itself is not overdue. Amounts without a due date have a row No date. With `TODAY()` as the day, the table moves on by itself.",
  ],
  errors: [
    ["#VALUE!", "A number stands twice in `buckets`."],
    ["#NUM!", "A number of `buckets` is not a whole number of 0 or more."],
  ],
} satisfies FunctionWords<typeof aging>;

function bucketName(row: AgingRow): string {
  if (row.kind !== "overdue") return { notDue: "Not due", noDate: "No date", total: "Total" }[row.kind];
  return row.upTo === null ? `Over ${row.after}` : `${row.after + 1}-${row.upTo}`;
}
