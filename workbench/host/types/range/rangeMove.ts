import type { Zone } from "@odoo/o-spreadsheet";
import { numberArgument } from "../../arguments";
import type { HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { type HostRef, rangeRef } from "../../HostRef";
import type { Methods } from "../../Members";
import { rangeArgument } from "../../ranges";
import {
  bounding,
  columnsOf,
  intersect,
  maxColumn,
  maxRow,
  onSheet,
  rowsOf,
  type SheetZone,
  type TrackedRange,
} from "../../zones";

/** A range of the same sheet; Excel refuses one that leaves the sheet or turns inside out. */
const at = ({ sheetId }: SheetZone, zone: Zone): HostRef => {
  if (!onSheet(zone)) throw new HostError("InvalidArgument", "off the sheet");
  return rangeRef({ sheetId, zone });
};

function common(range: TrackedRange, args: readonly unknown[], context: HostContext): Zone | null {
  const other = rangeArgument(args, 0, range.sheetId, context);
  return other.sheetId === range.sheetId ? intersect(range.zone, other.zone) : null;
}

/** Rows or columns beside the range: `count` of them away from it when positive, inside it when negative. */
const beside = (edge: number, count: number, forward: boolean): readonly [number, number] => {
  if (count === 0) throw new HostError("InvalidArgument", "count 0");
  const first = forward ? edge + 1 : edge - count;
  const last = forward ? edge + count : edge - 1;
  return count > 0 ? [first, last] : forward ? [edge + count + 1, edge] : [edge, edge - count - 1];
};

/** The methods that lead from one range to another by position alone. */
export const rangeMove: Methods<"Range"> = {
  getCell(range, args) {
    const row = range.zone.top + numberArgument(args, 0);
    const column = range.zone.left + numberArgument(args, 1);
    return at(range, { top: row, left: column, bottom: row, right: column });
  },
  getRow(range, args) {
    const row = range.zone.top + numberArgument(args, 0);
    if (row > range.zone.bottom) throw new HostError("InvalidArgument");
    return at(range, { ...range.zone, top: row, bottom: row });
  },
  getColumn(range, args) {
    const column = range.zone.left + numberArgument(args, 0);
    if (column > range.zone.right) throw new HostError("InvalidArgument");
    return at(range, { ...range.zone, left: column, right: column });
  },
  getOffsetRange(range, args) {
    const rows = numberArgument(args, 0);
    const columns = numberArgument(args, 1);
    const { top, left, bottom, right } = range.zone;
    return at(range, {
      top: top + rows,
      left: left + columns,
      bottom: bottom + rows,
      right: right + columns,
    });
  },
  getResizedRange(range, args) {
    const { zone } = range;
    return at(range, {
      ...zone,
      bottom: zone.bottom + numberArgument(args, 0),
      right: zone.right + numberArgument(args, 1),
    });
  },
  getAbsoluteResizedRange(range, args) {
    const { zone } = range;
    return at(range, {
      ...zone,
      bottom: zone.top + numberArgument(args, 0) - 1,
      right: zone.left + numberArgument(args, 1) - 1,
    });
  },
  getIntersection(range, args, context) {
    const zone = common(range, args, context);
    if (!zone) throw new HostError("ItemNotFound", "no intersection");
    return at(range, zone);
  },
  getIntersectionOrNullObject(range, args, context) {
    const zone = common(range, args, context);
    return zone ? at(range, zone) : null;
  },
  getBoundingRect(range, args, context) {
    const other = rangeArgument(args, 0, range.sheetId, context);
    if (other.sheetId !== range.sheetId) throw new HostError("InvalidArgument", "another sheet");
    return at(range, bounding(range.zone, other.zone));
  },
  getEntireRow: (range) => at(range, { ...range.zone, left: 0, right: maxColumn }),
  getEntireColumn: (range) => at(range, { ...range.zone, top: 0, bottom: maxRow }),
  getLastRow: (range) => at(range, { ...range.zone, top: range.zone.bottom }),
  getLastColumn: (range) => at(range, { ...range.zone, left: range.zone.right }),
  getLastCell: (range) => at(range, { ...range.zone, top: range.zone.bottom, left: range.zone.right }),
  getRowsBelow(range, args) {
    const [top, bottom] = beside(range.zone.bottom, numberArgument(args, 0, 1), true);
    return at(range, { ...range.zone, top, bottom });
  },
  getRowsAbove(range, args) {
    const [top, bottom] = beside(range.zone.top, numberArgument(args, 0, 1), false);
    return at(range, { ...range.zone, top, bottom });
  },
  getColumnsAfter(range, args) {
    const [left, right] = beside(range.zone.right, numberArgument(args, 0, 1), true);
    return at(range, { ...range.zone, left, right });
  },
  getColumnsBefore(range, args) {
    const [left, right] = beside(range.zone.left, numberArgument(args, 0, 1), false);
    return at(range, { ...range.zone, left, right });
  },
  _validateArraySize(range, args) {
    if (rowsOf(range.zone) !== args[0] || columnsOf(range.zone) !== args[1])
      throw new HostError("InvalidArgument");
  },
};
