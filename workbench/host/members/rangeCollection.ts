import { numberArgument } from "../arguments";
import { HostError } from "../HostError";
import { defineType, type HostType } from "../HostType";
import type { TrackedRange } from "../ReferenceTable";
import { rangeType } from "./range";

/** Excel.RangeCollection: the areas of a RangeAreas. */
export const rangeCollectionType: HostType<readonly TrackedRange[]> = defineType<readonly TrackedRange[]>(
  "RangeCollection",
  {
    items: (ranges) => ranges.map((range) => rangeType(range)),
    call: {
      getCount: (ranges) => ranges.length,
      getItemAt(ranges, args) {
        const range = ranges[numberArgument(args, 0)];
        if (!range) throw new HostError("InvalidArgument");
        return rangeType(range);
      },
    },
  },
);
