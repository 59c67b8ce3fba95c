import { numberArgument } from "../../arguments";
import type { HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { ref } from "../../HostRef";
import type { Members } from "../../Members";
import { fullAddress } from "../../ranges";
import { isEntireColumn, isEntireRow } from "../../zones";
import type { AreasTarget } from "../Targets";
import { clearRange } from "./rangeChange";

/** Excel.RangeAreas: one or more ranges of one sheet. */
export const rangeAreasMembers: Members<"RangeAreas"> = {
  identity: (areas, context) => ({ _ReferenceId: idOf(areas, context) }),
  get: {
    address: ({ ranges }, context) => ranges.map((range) => fullAddress(range, context)).join(","),
    areaCount: ({ ranges }) => ranges.length,
    isEntireColumn: ({ ranges }) => ranges.every(({ zone }) => isEntireColumn(zone)),
    isEntireRow: ({ ranges }) => ranges.every(({ zone }) => isEntireRow(zone)),
  },
  nav: {
    areas: ({ ranges }) => ref("RangeCollection", ranges),
    worksheet: ({ sheetId }) => ref("Worksheet", { sheetId }),
    format: ({ sheetId, ranges }) =>
      ref("RangeFormat", { sheetId, zone: ranges[0]!.zone, areas: ranges.map(({ zone }) => zone) }),
  },
  call: {
    clear(areas, args, context) {
      for (const range of areas.ranges) clearRange(range, args, context);
    },
    _keepReference: (areas, _args, context) => context.references.keep(idOf(areas, context)),
  },
};

const idOf = (areas: AreasTarget, { references }: HostContext): string =>
  references.idOf(areas, ref("RangeAreas", areas), areas.ranges);

/** Excel.RangeCollection: the areas of a RangeAreas. */
export const rangeCollectionMembers: Members<"RangeCollection"> = {
  items: (ranges) => ranges.map((range) => ref("Range", range)),
  call: {
    getCount: (ranges) => ranges.length,
    getItemAt(ranges, args) {
      const range = ranges[numberArgument(args, 0)];
      if (!range) throw new HostError("InvalidArgument");
      return ref("Range", range);
    },
  },
};
