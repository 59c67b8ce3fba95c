import { numberArgument, textArgument } from "../arguments";
import { assertUnprotected } from "../assertUnprotected";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType, type HostRef } from "../HostType";
import { parseZone } from "../address/parseZone";
import { intersect } from "../ranges/zoneMath";
import type { TrackedRange } from "../ReferenceTable";
import { conditionalFormatType, KINDS } from "./conditionalFormat";

const isKind = (name: string): name is (typeof KINDS)[number] => (KINDS as readonly string[]).includes(name);

/** The formats that touch the range, the newest first, as Excel ranks them. */
function idsOf({ sheetId, zone }: TrackedRange, { book }: HostContext): string[] {
  return book.model.getters
    .getConditionalFormats(sheetId)
    .filter((format) =>
      format.ranges.some((address) => {
        const area = parseZone(address.replace(/^.*!/, ""));
        return area !== null && intersect(area, zone) !== null;
      }),
    )
    .map((format) => format.id);
}

function find(range: TrackedRange, id: string | undefined, context: HostContext): HostRef | null {
  return id !== undefined && idsOf(range, context).includes(id)
    ? conditionalFormatType({ sheetId: range.sheetId, zone: range.zone, id, kind: null, style: {} })
    : null;
}

const orNotFound = (ref: HostRef | null): HostRef => {
  if (!ref) throw new HostError("ItemNotFound", "conditional format");
  return ref;
};

/** Excel.ConditionalFormatCollection. A format that was added takes effect with its rule. */
export const conditionalFormatCollectionType = defineType<TrackedRange>("ConditionalFormatCollection", {
  items: (range, context) => idsOf(range, context).map((id) => orNotFound(find(range, id, context))),
  item: (range, key, context) => orNotFound(find(range, textArgument([key], 0), context)),
  call: {
    add(range, args, context) {
      assertUnprotected(range.sheetId, context);
      const kind = textArgument(args, 0);
      if (!isKind(kind)) throw new HostError("NotImplemented", `conditional format ${kind}`);
      const { sheetId, zone } = range;
      return conditionalFormatType({ sheetId, zone, id: crypto.randomUUID(), kind, style: {} });
    },
    clearAll(range, _args, context) {
      assertUnprotected(range.sheetId, context);
      for (const id of idsOf(range, context)) {
        context.book.dispatch("REMOVE_CONDITIONAL_FORMAT", { sheetId: range.sheetId, id });
      }
    },
    getCount: (range, _args, context) => idsOf(range, context).length,
    getItemAt: (range, args, context) =>
      orNotFound(find(range, idsOf(range, context)[numberArgument(args, 0)], context)),
    getItemOrNullObject: (range, args, context) => find(range, textArgument(args, 0), context),
  },
});
