import { type HostRef, type HostType, defineType } from "../HostType";
import type { TrackedRange } from "../ReferenceTable";
import type { SheetZone } from "../Zone";
import { rangeChange } from "./rangeChange";
import { rangeMove } from "./rangeMove";
import { rangeNavigation } from "./rangeNavigation";
import { rangeRead } from "./rangeRead";
import { rangeSearch } from "./rangeSearch";
import { rangeWrite } from "./rangeWrite";

/** Excel.Range: one zone of one sheet. */
export const rangeType: HostType<TrackedRange> = defineType<TrackedRange>("Range", {
  identity: (range, context) => ({
    _ReferenceId: context.references.idOf(range, rangeType(range), [range]),
  }),
  get: rangeRead,
  nav: rangeNavigation,
  set: rangeWrite,
  call: {
    ...rangeMove,
    ...rangeSearch,
    ...rangeChange,
    _keepReference(range, _args, context) {
      context.references.keep(context.references.idOf(range, rangeType(range), [range]));
    },
  },
});

/** A new Range object for a zone. */
export const rangeRef = ({ sheetId, zone }: SheetZone): HostRef => rangeType({ sheetId, zone });
