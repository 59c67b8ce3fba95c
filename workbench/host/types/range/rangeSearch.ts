import { flagArgument, textArgument } from "../../arguments";
import type { HostContext } from "../../HostContext";
import { areasRef, rangeRef, ref } from "../../HostRef";
import type { Methods } from "../../Members";
import { firstCell, intersect, type TrackedRange } from "../../zones";
import { filledZone, surroundingZone } from "./regions";
import { specialCells } from "./specialCells";
import { spillAnchor, spillZone } from "./spills";

const found = (range: TrackedRange, args: readonly unknown[], context: HostContext) =>
  specialCells(range, textArgument(args, 0), args[1] == null ? "All" : textArgument(args, 1), context);

/** The methods that look at the cells, tables or spills of the range. */
export const rangeSearch: Methods<"Range"> = {
  getUsedRange(range, args, context) {
    const zone = filledZone(range, flagArgument(args, 0), context);
    return rangeRef({ sheetId: range.sheetId, zone: zone ?? firstCell(range.zone) });
  },
  getUsedRangeOrNullObject(range, args, context) {
    const zone = filledZone(range, flagArgument(args, 0), context);
    return zone ? rangeRef({ sheetId: range.sheetId, zone }) : null;
  },
  getSurroundingRegion: (range, _args, context) =>
    rangeRef({ sheetId: range.sheetId, zone: surroundingZone(range, context) }),
  getSpecialCellsOrNullObject(range, args, context) {
    const zones = found(range, args, context);
    return zones.length === 0 ? null : areasRef(range.sheetId, zones);
  },
  getVisibleView: (range) => ref("RangeView", range),
  getTables: (range, args) =>
    ref("TableCollection", { sheetId: range.sheetId, within: range, fully: flagArgument(args, 0) }),
  getMergedAreasOrNullObject(range, _args, { book }) {
    const zones = book.model.getters.getMerges(range.sheetId).filter((zone) => intersect(zone, range.zone));
    return zones.length === 0 ? null : areasRef(range.sheetId, zones);
  },
  getSpillingToRangeOrNullObject(range, _args, { book }) {
    const zone = spillZone(book, range);
    return zone ? rangeRef({ sheetId: range.sheetId, zone }) : null;
  },
  getSpillParentOrNullObject(range, _args, { book }) {
    const parent = spillAnchor(book, range.sheetId, { row: range.zone.top, column: range.zone.left });
    if (!parent) return null;
    return rangeRef({
      sheetId: range.sheetId,
      zone: { top: parent.row, bottom: parent.row, left: parent.column, right: parent.column },
    });
  },
};
