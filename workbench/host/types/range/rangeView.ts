import type { HostContext } from "../../HostContext";
import { rangeRef } from "../../HostRef";
import type { Members } from "../../Members";
import type { TrackedRange } from "../../zones";
import { hiddenLines } from "./lines";

/** 0-based rows and columns of the sheet that are shown inside the range. */
function shown(
  { sheetId, zone }: TrackedRange,
  { book }: HostContext,
): { rows: number[]; columns: number[] } {
  const keep = (first: number, hidden: readonly boolean[]): number[] =>
    hidden.flatMap((flag, index) => (flag ? [] : [first + index]));
  return {
    rows: keep(zone.top, hiddenLines(book, sheetId, "ROW", zone.top, zone.bottom)),
    columns: keep(zone.left, hiddenLines(book, sheetId, "COL", zone.left, zone.right)),
  };
}

type Read = (range: TrackedRange, context: HostContext) => readonly (readonly unknown[])[];

const visible =
  (read: Read) =>
  (range: TrackedRange, context: HostContext): unknown[][] => {
    const { rows, columns } = shown(range, context);
    const cells = read(range, context);
    const { top, left } = range.zone;
    return rows.map((row) => columns.map((column) => cells[row - top]?.[column - left]));
  };

/** Excel.RangeView: the cells of a range that are not hidden by a filter or by hand. */
export const rangeViewMembers: Members<"RangeView"> = {
  get: {
    rowCount: (range, context) => shown(range, context).rows.length,
    columnCount: (range, context) => shown(range, context).columns.length,
    values: visible(({ sheetId, zone }, { book }) => book.readValues(sheetId, zone)),
    formulas: visible(({ sheetId, zone }, { book }) => book.readFormulas(sheetId, zone)),
    text: visible(({ sheetId, zone }, { book }) => book.readTexts(sheetId, zone)),
    valueTypes: visible(({ sheetId, zone }, { book }) => book.readValueTypes(sheetId, zone)),
    numberFormat: visible(({ sheetId, zone }, { book }) => book.readFormats(sheetId, zone)),
  },
  call: { getRange: ({ sheetId, zone }) => rangeRef({ sheetId, zone }) },
};
