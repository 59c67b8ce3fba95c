import { type CellContent, contentGrid, fillGrid, flagValue } from "../../arguments";
import { assertUnprotected, type HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import type { Setters } from "../../Members";
import { type SheetZone, rowsOf } from "../../zones";
import { daysIn } from "./days";
import { fillCalculatedColumns } from "../table/autoFill";
import { hideLines } from "./lines";
import type { Book } from "../../../engine/Book";
import { filteredRows } from "../sheet/sheetFilter";

/** A string is read as if typed: `=…` a formula, `'…` the text after it. */
export function writeContents(range: SheetZone, value: unknown, context: HostContext): void {
  assertUnprotected(range.sheetId, context);
  const grid = daysIn(contentGrid(value, range.zone), range, context);
  writeGrid(
    range,
    context.rules.filteredWritesMisplace ? misplaced(context.book, range, grid) : grid,
    context,
  );
}

/** Writes by the rules that the host keeps for Text cells and for columns of tables. */
export function writeGrid(
  { sheetId, zone }: SheetZone,
  formulas: readonly (readonly CellContent[])[],
  { book, rules }: HostContext,
): void {
  if (!rules.textCellsKeepFormulas) {
    const now = book.readFormats(sheetId, zone);
    const isText = (row: number, column: number): boolean => now[row]?.[column] === "@";
    const general = (content: CellContent, row: number, column: number): string | null =>
      typeof content === "string" && content.startsWith("=") && isText(row, column) ? "General" : null;
    book.write(sheetId, zone, {
      formats: formulas.map((cells, row) => cells.map((cell, column) => general(cell, row, column))),
    });
  }
  book.write(sheetId, zone, { formulas });
  if (rules.tableAutoFill) fillCalculatedColumns(book, { sheetId, zone }, formulas);
}

/**
 * What a write comes to over rows that a filter hides: its rows go, one after the other, to the rows that are shown;
 * what is left over is lost, and hidden rows keep what they hold.
 */
function misplaced(
  book: Book,
  { sheetId, zone }: SheetZone,
  grid: readonly (readonly CellContent[])[],
): (readonly CellContent[])[] {
  if (rowsOf(zone) === 1) return [...grid];
  let next = 0;
  return filteredRows(book, sheetId, zone.top, zone.bottom).map((isHidden) =>
    isHidden ? (grid[0] ?? []).map(() => null) : (grid[next++] ?? []),
  );
}

function writeFormats({ sheetId, zone }: SheetZone, value: unknown, context: HostContext): void {
  assertUnprotected(sheetId, context);
  const grid = fillGrid(value, zone);
  const isFormat = (cell: unknown): cell is string | null => cell === null || typeof cell === "string";
  const formats = grid.filter((row) => row.every(isFormat));
  if (formats.length < grid.length) throw new HostError("InvalidArgument", "number format");
  context.book.write(sheetId, zone, { formats });
}

/** The properties of a range that can be written. */
export const rangeWrite: Setters<"Range"> = {
  values: writeContents,
  formulas: writeContents,
  numberFormat: writeFormats,
  rowHidden({ sheetId, zone }, value, context) {
    assertUnprotected(sheetId, context);
    hideLines(context.book, sheetId, "ROW", zone.top, zone.bottom, flagValue(value));
  },
  columnHidden({ sheetId, zone }, value, context) {
    assertUnprotected(sheetId, context);
    hideLines(context.book, sheetId, "COL", zone.left, zone.right, flagValue(value));
  },
};
