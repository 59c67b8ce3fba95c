import type { ChartRect } from "../../../engine/charts/BookChart";
import type { HostContext } from "../../HostContext";
import type { Getters } from "../../Members";
import { fullAddress } from "../../ranges";
import {
  cellsOf,
  columnsOf,
  isEntireColumn,
  isEntireRow,
  isUnbounded,
  rowsOf,
  type TrackedRange,
} from "../../zones";
import { hiddenLines, pointsPerPixel, zonePixels } from "./lines";
import { daysOut } from "./days";
import { localFormulas, localTexts } from "./decimalComma";
import { spillsOver } from "./spills";

/** Excel answers null instead of the cells of a larger range. */
const readLimit = 5_000_000;

type Cells = readonly (readonly unknown[])[];

/** A property that holds one value per cell; null for whole rows and columns, as Excel has it. */
const perCell =
  (read: (range: TrackedRange, context: HostContext) => Cells) =>
  (range: TrackedRange, context: HostContext): Cells | null =>
    isUnbounded(range.zone) || cellsOf(range.zone) > readLimit ? null : read(range, context);

const points =
  (side: keyof ChartRect) =>
  (range: TrackedRange, { book }: HostContext): number =>
    zonePixels(book, range)[side] * pointsPerPixel;

/** The properties of a range. Mixed ones answer null. */
export const rangeRead: Getters<"Range"> = {
  address: fullAddress,
  columnCount: ({ zone }) => columnsOf(zone),
  columnIndex: ({ zone }) => zone.left,
  rowCount: ({ zone }) => rowsOf(zone),
  rowIndex: ({ zone }) => zone.top,
  isEntireColumn: ({ zone }) => isEntireColumn(zone),
  isEntireRow: ({ zone }) => isEntireRow(zone),
  values: perCell((range, context) =>
    daysOut(context.book.readValues(range.sheetId, range.zone), range, context),
  ),
  valueTypes: perCell(({ sheetId, zone }, { book }) => book.readValueTypes(sheetId, zone)),
  formulas: perCell((range, context) =>
    daysOut(context.book.readFormulas(range.sheetId, range.zone), range, context),
  ),
  formulasLocal: perCell((range, context) =>
    localFormulas(
      daysOut(context.book.readFormulas(range.sheetId, range.zone), range, context),
      context.rules,
    ),
  ),
  text: perCell(({ sheetId, zone }, { book, rules }) =>
    localTexts(book.readTexts(sheetId, zone), book.readValues(sheetId, zone), rules),
  ),
  numberFormat: perCell(({ sheetId, zone }, { book }) => book.readFormats(sheetId, zone)),
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
