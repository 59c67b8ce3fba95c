import { contentGrid, fillGrid, flagValue } from "../../arguments";
import { assertUnprotected, type HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import type { Setters } from "../../Members";
import type { SheetZone } from "../../zones";
import { daysIn } from "./days";
import { hideLines } from "./lines";

/** A string is read as if typed: `=…` a formula, `'…` the text after it. */
export function writeContents({ sheetId, zone }: SheetZone, value: unknown, context: HostContext): void {
  assertUnprotected(sheetId, context);
  const formulas = daysIn(contentGrid(value, zone), { sheetId, zone }, context);
  context.book.write(sheetId, zone, { formulas });
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
