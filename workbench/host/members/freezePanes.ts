import { findZone } from "../address/findZone";
import { numberArgument, textArgument } from "../arguments";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { type HostRef, defineType, isHostRef } from "../HostType";
import { freezePanes, frozenPanes } from "../sheet/panes";
import { MAX_COLUMN, MAX_ROW } from "../Zone";
import { rangeRef, rangeType } from "./range";
import type { SheetTarget } from "./worksheet";

function location({ id }: SheetTarget, { book }: HostContext): HostRef | null {
  const { rows, columns } = frozenPanes(book, id);
  if (rows === 0 && columns === 0) return null;
  const zone = {
    top: 0,
    left: 0,
    bottom: rows === 0 ? MAX_ROW : rows - 1,
    right: columns === 0 ? MAX_COLUMN : columns - 1,
  };
  return rangeRef({ sheetId: id, zone });
}

/** Excel.WorksheetFreezePanes. */
export const freezePanesType = defineType<SheetTarget>("WorksheetFreezePanes", {
  call: {
    freezeAt({ id }, args, context) {
      const arg = args[0];
      const { zone } = isHostRef(arg)
        ? arg.targetOf(rangeType)
        : findZone(textArgument(args, 0), id, context);
      const rows = zone.bottom === MAX_ROW ? 0 : zone.bottom + 1;
      const columns = zone.right === MAX_COLUMN ? 0 : zone.right + 1;
      freezePanes(context.book, id, rows, columns);
    },
    freezeRows: ({ id }, args, { book }) => freezePanes(book, id, numberArgument(args, 0, 1), 0),
    freezeColumns: ({ id }, args, { book }) => freezePanes(book, id, 0, numberArgument(args, 0, 1)),
    unfreeze: ({ id }, _args, { book }) => freezePanes(book, id, 0, 0),
    getLocation(sheet, _args, context) {
      const frozen = location(sheet, context);
      if (!frozen) throw new HostError("ItemNotFound", "no frozen panes");
      return frozen;
    },
    getLocationOrNullObject: (sheet, _args, context) => location(sheet, context),
  },
});
