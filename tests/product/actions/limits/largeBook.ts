import { Book } from "../../../../workbench/engine/Book";
import { emptyWorkbook } from "../../../../workbench/engine/emptyWorkbook";
import type { InitialCell } from "../../../../workbench/engine/EngineCell";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { installWorkbook } from "../../../support/headless";

type Row = readonly (string | number)[];

/** A workbook that is made as a file is opened: requests and commands would take minutes for so many cells. */
export function largeBook(sheets: Readonly<Record<string, readonly Row[]>>): HeadlessHost {
  const names = Object.keys(sheets);
  const [plain] = emptyWorkbook().sheets;
  if (plain === undefined) throw new Error("an empty workbook has a sheet");
  const data = names.map((name, index) => ({
    ...plain,
    id: `sheet${index + 1}`,
    name,
    rowNumber: 100,
    colNumber: Math.max(26, ...(sheets[name] ?? []).map((row) => row.length)),
  }));
  const cells = new Map(data.map(({ id, name }) => [id, cellsOf(sheets[name] ?? [])]));
  return installWorkbook(Book.create({ sheets: data }, cells));
}

function cellsOf(rows: readonly Row[]): InitialCell[] {
  return rows.flatMap((cells, row) => cells.map((value, col) => ({ row, col, input: { value } })));
}

/** Accounts, opportunities and payments in one list, so that every list feature can read it. */
export const headers = ["Account", "Annual sales", "Stage", "Amount", "Close date", "Salesperson", "Date"];

/** Row `index` (from 0) of such a list; sales of 6, 4, 2 and 0.5 million in turn. */
export const rowOf = (index: number): Row => {
  const sales = [6_000_000, 4_000_000, 2_000_000, 500_000][index % 4] ?? 0;
  return [`Account ${index}`, sales, "P4", 1_000, 46_037, "Ann", 46_037];
};

export const listRows = (count: number): Row[] => Array.from({ length: count }, (_, index) => rowOf(index));
