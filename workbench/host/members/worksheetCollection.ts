import { flagArgument, textArgument } from "../arguments";
import { checkSheetName } from "../checkSheetName";
import { EventType, WORKBOOK_TARGET } from "../EventHub";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType, type HostRef } from "../HostType";
import { worksheetType } from "./worksheet";

const shown = (args: readonly unknown[], { book }: HostContext) =>
  book.sheets().filter((sheet) => sheet.visible || !flagArgument(args, 0));

/** A worksheet by name or id; null when there is none. */
function find(key: string, { book }: HostContext): HostRef | null {
  const sheet = book.sheetByName(key) ?? book.sheetById(key);
  return sheet ? worksheetType({ id: sheet.id }) : null;
}

function newName({ book }: HostContext): string {
  const taken = new Set(book.sheets().map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

const register = (type: number) => (_target: null, _args: readonly unknown[], context: HostContext) =>
  context.events.register(type, WORKBOOK_TARGET);
const unregister = (type: number) => (_target: null, _args: readonly unknown[], context: HostContext) =>
  context.events.unregister(type, WORKBOOK_TARGET);

/** Excel.WorksheetCollection. */
export const worksheetCollectionType = defineType<null>("WorksheetCollection", {
  items: (_target, { book }) => book.sheets().map((sheet) => worksheetType({ id: sheet.id })),
  item(_target, key, context) {
    const sheet = find(textArgument([key], 0), context);
    if (!sheet) throw new HostError("ItemNotFound", `worksheet ${String(key)}`);
    return sheet;
  },
  call: {
    add(_target, args, context) {
      const name = textArgument(args, 0, "") || newName(context);
      checkSheetName(name, context.book, null);
      return worksheetType({ id: context.book.addSheet(name).id });
    },
    getActiveWorksheet: (_target, _args, { book }) => worksheetType({ id: book.activeSheetId() }),
    getCount: (_target, args, context) => shown(args, context).length,
    getFirst: (_target, args, context) => worksheetType({ id: shown(args, context)[0]!.id }),
    getLast: (_target, args, context) => worksheetType({ id: shown(args, context).at(-1)!.id }),
    getItemOrNullObject: (_target, args, context) => find(textArgument(args, 0), context),
    _registerSelectionChangedEvent: register(EventType.selectionChanged),
    _unregisterSelectionChangedEvent: unregister(EventType.selectionChanged),
    _registerDataChangedEvent: register(EventType.changed),
    _unregisterDataChangedEvent: unregister(EventType.changed),
    _registerActivatedEvent: register(EventType.activated),
    _unregisterActivatedEvent: unregister(EventType.activated),
  },
});
