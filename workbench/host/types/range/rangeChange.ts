import type { Zone } from "@odoo/o-spreadsheet";
import { flagArgument, textArgument } from "../../arguments";
import { assertUnprotected, type HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { rangeRef } from "../../HostRef";
import type { Methods } from "../../Members";
import { rangeArgument } from "../../ranges";
import { intersect, isUnbounded, type SheetZone } from "../../zones";
import { clearZone } from "./cells";
import { copyRange } from "./copyRange";
import { shiftCells } from "./shiftCells";

/** What `clear(applyTo)` removes. */
const clearParts: Readonly<Record<string, { readonly contents: boolean; readonly formats: boolean }>> = {
  All: { contents: true, formats: true },
  Contents: { contents: true, formats: false },
  Formats: { contents: false, formats: true },
  RemoveHyperlinks: { contents: false, formats: false },
};

/** Excel's `clear(applyTo)`; of whole rows and columns only the used part is touched. */
export function clearRange(range: SheetZone, args: readonly unknown[], context: HostContext): void {
  assertUnprotected(range.sheetId, context);
  const what = clearParts[textArgument(args, 0, "All")];
  if (!what) throw new HostError("InvalidArgument", "applyTo");
  const used = context.book.usedZone(range.sheetId, false);
  const zone = isUnbounded(range.zone) && used ? intersect(range.zone, used) : range.zone;
  if (zone) clearZone(context.book, { sheetId: range.sheetId, zone }, what);
}

/** The methods that change cells. */
export const rangeChange: Methods<"Range"> = {
  clear: clearRange,
  delete(range, args, context) {
    shiftCells("delete", range, textArgument(args, 0), context);
  },
  insert(range, args, context) {
    const zone = range.zone;
    shiftCells("insert", range, textArgument(args, 0), context);
    return rangeRef({ sheetId: range.sheetId, zone });
  },
  merge(range, args, context) {
    assertUnprotected(range.sheetId, context);
    const { sheetId, zone } = range;
    context.book.ensureSize(sheetId, zone.bottom + 1, zone.right + 1);
    const merge = (area: Zone) =>
      void context.book.dispatch("ADD_MERGE", { sheetId, target: [area], force: true });
    if (!flagArgument(args, 0)) {
      merge(zone);
      return;
    }
    for (let row = zone.top; row <= zone.bottom; row += 1) {
      merge({ ...zone, top: row, bottom: row });
    }
  },
  unmerge(range, _args, context) {
    assertUnprotected(range.sheetId, context);
    const { sheetId, zone } = range;
    const target = context.book.model.getters.getMerges(sheetId).filter((area) => intersect(area, zone));
    if (target.length > 0) context.book.dispatch("REMOVE_MERGE", { sheetId, target });
  },
  select({ sheetId, zone }, _args, { book }) {
    book.select(sheetId, zone);
  },
  copyFrom(range, args, context) {
    assertUnprotected(range.sheetId, context);
    const source = rangeArgument(args, 0, range.sheetId, context);
    copyRange(
      source,
      range,
      textArgument(args, 1, "All"),
      flagArgument(args, 2),
      flagArgument(args, 3),
      context,
    );
  },
  calculate: ({ sheetId, zone }, _args, { book }) => book.recalculateZone(sheetId, zone),
  setDirty(_range, _args, { book }) {
    if (book.calculation.isManual) book.calculation.isPending = true;
    else book.recalculate();
  },
};
