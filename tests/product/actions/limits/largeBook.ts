import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { withWorkbook } from "../../../support/headless";

type Row = readonly (string | number | null)[];

/** A workbook whose sheets are filled without a request, which may be larger than Excel takes at once. */
export async function largeBook(sheets: Readonly<Record<string, readonly Row[]>>): Promise<HeadlessHost> {
  const empty = Object.fromEntries(Object.keys(sheets).map((name) => [name, []]));
  const headless = await withWorkbook(empty);
  const { book, host } = headless;
  for (const [name, rows] of Object.entries(sheets)) {
    const columns = Math.max(...rows.map((row) => row.length));
    const zone = { top: 0, left: 0, bottom: rows.length - 1, right: columns - 1 };
    const formulas = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
    book.write(book.sheetByName(name)?.id ?? "", zone, { formulas });
  }
  host.resetStats();
  return headless;
}

/** Accounts, opportunities and payments in one list, so that every list feature can read it. */
export const headers = ["Account", "Annual sales", "Stage", "Amount", "Close date", "Salesperson", "Date"];

/** Row `index` (from 0) of such a list; sales of 6, 4, 2 and 0.5 million in turn. */
export const rowOf = (index: number): Row => {
  const sales = [6_000_000, 4_000_000, 2_000_000, 500_000][index % 4] ?? 0;
  return [`Account ${index}`, sales, "P4", 1_000, 46_037, "Ann", 46_037];
};

export const listRows = (count: number): Row[] => Array.from({ length: count }, (_, index) => rowOf(index));
