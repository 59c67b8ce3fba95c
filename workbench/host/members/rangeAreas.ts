import type { HostContext } from "../HostContext";
import { defineType, type HostRef, type HostType } from "../HostType";
import { cellsOf } from "../ranges/zoneMath";
import type { TrackedRange } from "../ReferenceTable";
import { MAX_COLUMN, MAX_ROW, type Zone } from "../Zone";
import { rangeChange } from "./rangeChange";
import { rangeCollectionType } from "./rangeCollection";
import { rangeFormatType } from "./rangeFormat";
import { rangeRead } from "./rangeRead";
import { worksheetType } from "./worksheet";

interface Areas {
  readonly sheetId: string;
  readonly ranges: readonly TrackedRange[];
}

const addresses = ({ ranges }: Areas, context: HostContext): string =>
  ranges.map((range) => rangeRead["address"]?.(range, context)).join(",");

const type: HostType<Areas> = defineType<Areas>("RangeAreas", {
  identity: (areas, context) => ({ _ReferenceId: context.references.idOf(areas, type(areas), areas.ranges) }),
  get: {
    address: addresses,
    addressLocal: addresses,
    areaCount: ({ ranges }) => ranges.length,
    cellCount: ({ ranges }) => ranges.reduce((sum, { zone }) => sum + cellsOf(zone), 0),
    isEntireColumn: ({ ranges }) => ranges.every(({ zone }) => zone.top === 0 && zone.bottom === MAX_ROW),
    isEntireRow: ({ ranges }) => ranges.every(({ zone }) => zone.left === 0 && zone.right === MAX_COLUMN),
  },
  nav: {
    areas: ({ ranges }) => rangeCollectionType(ranges),
    worksheet: ({ sheetId }) => worksheetType({ id: sheetId }),
    format: ({ sheetId, ranges }) => rangeFormatType({ sheetId, zone: ranges[0]!.zone }),
  },
  call: {
    clear(areas, args, context) {
      for (const range of areas.ranges) rangeChange["clear"]?.(range, args, context);
    },
    _keepReference(areas, _args, { references }) {
      references.keep(references.idOf(areas, type(areas), areas.ranges));
    },
  },
});

/** Excel.RangeAreas: one or more ranges of one sheet. */
export const rangeAreasType = Object.assign(type, {
  of: (sheetId: string, zones: readonly Zone[]): HostRef =>
    type({ sheetId, ranges: zones.map((zone) => ({ sheetId, zone })) }),
});
