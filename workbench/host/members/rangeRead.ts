import { formatZone } from "../address/formatZone";
import { quoteSheetName } from "../address/quoteSheetName";
import type { HostContext } from "../HostContext";
import type { Members } from "../HostType";
import type { TrackedRange } from "../ReferenceTable";
import { sheetOf } from "../sheetOf";
import { cellsOf, columnsOf, isUnbounded, rowsOf } from "../ranges/zoneMath";
import { hiddenLines } from "../sheet/hiddenLines";
import { spillsOver } from "../sheet/spillOf";
import { type PixelRect, POINTS_PER_PIXEL, zonePixels } from "../sheet/zonePixels";
import { MAX_COLUMN, MAX_ROW } from "../Zone";

/** Excel answers null instead of the cells of a larger range. */
const READ_LIMIT = 5_000_000;

type Cells = readonly (readonly unknown[])[];

/** A property that holds one value per cell; null for whole rows and columns, as Excel has it. */
const perCell =
  (read: (range: TrackedRange, context: HostContext) => Cells) =>
  (range: TrackedRange, context: HostContext): Cells | null =>
    isUnbounded(range.zone) || cellsOf(range.zone) > READ_LIMIT ? null : read(range, context);

const address = (range: TrackedRange, context: HostContext): string => {
  const whole =
    range.zone.top === 0 &&
    range.zone.left === 0 &&
    range.zone.bottom === MAX_ROW &&
    range.zone.right === MAX_COLUMN;
  const local = whole ? `1:${MAX_ROW + 1}` : formatZone(range.zone);
  return `${quoteSheetName(sheetOf(range.sheetId, context).name)}!${local}`;
};

const points =
  (side: keyof PixelRect) =>
  (range: TrackedRange, { book }: HostContext): number =>
    zonePixels(book, range)[side] * POINTS_PER_PIXEL;

const formulas = perCell(({ sheetId, zone }, { book }) => book.readFormulas(sheetId, zone));
const numberFormat = perCell(({ sheetId, zone }, { book }) => book.readFormats(sheetId, zone));

export const rangeRead: NonNullable<Members<TrackedRange>["get"]> = {
  address,
  addressLocal: address,
  cellCount: ({ zone }) => (cellsOf(zone) > 2 ** 31 - 1 ? -1 : cellsOf(zone)),
  columnCount: ({ zone }) => columnsOf(zone),
  columnIndex: ({ zone }) => zone.left,
  rowCount: ({ zone }) => rowsOf(zone),
  rowIndex: ({ zone }) => zone.top,
  isEntireColumn: ({ zone }) => zone.top === 0 && zone.bottom === MAX_ROW,
  isEntireRow: ({ zone }) => zone.left === 0 && zone.right === MAX_COLUMN,
  values: perCell(({ sheetId, zone }, { book }) => book.readValues(sheetId, zone)),
  valueTypes: perCell(({ sheetId, zone }, { book }) => book.readValueTypes(sheetId, zone)),
  formulas,
  formulasLocal: formulas,
  text: perCell(({ sheetId, zone }, { book }) => book.readTexts(sheetId, zone)),
  numberFormat,
  numberFormatLocal: numberFormat,
  hasSpill: (range, { book }) => spillsOver(book, range),
  rowHidden: ({ sheetId, zone }, { book }) => mixed(hiddenLines(book, sheetId, "ROW", zone.top, zone.bottom)),
  columnHidden: ({ sheetId, zone }, { book }) =>
    mixed(hiddenLines(book, sheetId, "COL", zone.left, zone.right)),
  hidden: ({ sheetId, zone }, { book }) => {
    const rows = mixed(hiddenLines(book, sheetId, "ROW", zone.top, zone.bottom));
    const columns = mixed(hiddenLines(book, sheetId, "COL", zone.left, zone.right));
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  },
  top: points("top"),
  left: points("left"),
  width: points("width"),
  height: points("height"),
};

/** One value when all agree, null when they differ: Excel's rule for mixed properties. */
const mixed = (flags: readonly boolean[]): boolean | null => {
  const first = flags[0] ?? false;
  return flags.every((flag) => flag === first) ? first : null;
};
