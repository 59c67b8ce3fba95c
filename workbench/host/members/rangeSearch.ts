import { flagArgument, textArgument } from "../arguments";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import type { Members } from "../HostType";
import { filledZone } from "../ranges/filledZone";
import { specialCells } from "../ranges/specialCells";
import { surroundingZone } from "../ranges/surroundingZone";
import { intersect } from "../ranges/zoneMath";
import type { TrackedRange } from "../ReferenceTable";
import { spillAnchor, spillZone } from "../sheet/spillOf";
import { rangeRef } from "./range";
import { rangeAreasType } from "./rangeAreas";
import { rangeViewType } from "./rangeView";
import { tableCollectionType } from "./tableCollection";

type Calls = NonNullable<Members<TrackedRange>["call"]>;

const found = (range: TrackedRange, args: readonly unknown[], context: HostContext) =>
  specialCells(range, textArgument(args, 0), args[1] == null ? "All" : textArgument(args, 1), context);

/** The methods that look at the cells, tables or spills of the range. */
export const rangeSearch: Calls = {
  getUsedRange(range, args, context) {
    const zone = filledZone(range, flagArgument(args, 0), context);
    const first = { ...range.zone, bottom: range.zone.top, right: range.zone.left };
    return rangeRef({ sheetId: range.sheetId, zone: zone ?? first });
  },
  getUsedRangeOrNullObject(range, args, context) {
    const zone = filledZone(range, flagArgument(args, 0), context);
    return zone ? rangeRef({ sheetId: range.sheetId, zone }) : null;
  },
  getSurroundingRegion: (range, _args, context) =>
    rangeRef({ sheetId: range.sheetId, zone: surroundingZone(range, context) }),
  getSpecialCells(range, args, context) {
    const zones = found(range, args, context);
    if (zones.length === 0) throw new HostError("ItemNotFound", "special cells");
    return rangeAreasType.of(range.sheetId, zones);
  },
  getSpecialCellsOrNullObject(range, args, context) {
    const zones = found(range, args, context);
    return zones.length === 0 ? null : rangeAreasType.of(range.sheetId, zones);
  },
  getVisibleView: (range) => rangeViewType(range),
  getTables: (range, args) =>
    tableCollectionType({ sheetId: range.sheetId, within: range, fully: flagArgument(args, 0) }),
  getMergedAreasOrNullObject(range, _args, { book }) {
    const zones = book.model.getters.getMerges(range.sheetId).filter((zone) => intersect(zone, range.zone));
    return zones.length === 0 ? null : rangeAreasType.of(range.sheetId, zones);
  },
  getSpillingToRange(range, _args, { book }) {
    const zone = spillZone(book, range);
    if (!zone) throw new HostError("ItemNotFound", "spill");
    return rangeRef({ sheetId: range.sheetId, zone });
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
