import { flagArgument, textArgument } from "../../arguments";
import { checkSheetName } from "../../checkNames";
import { workbookTarget } from "../../EventHub";
import type { HostContext } from "../../HostContext";
import { existing, type HostRef, ref } from "../../HostRef";
import type { Members } from "../../Members";
import { assertStructure } from "../workbook/structure";
import { sheetEvents } from "./sheetEvents";

const worksheet = (sheet: { readonly id: string }): HostRef => ref("Worksheet", { sheetId: sheet.id });

const shown = (args: readonly unknown[], { book }: HostContext) =>
  book.sheets().filter((sheet) => sheet.visible || !flagArgument(args, 0));

/** A worksheet by name or id; null when there is none. */
function find(key: string, { book }: HostContext): HostRef | null {
  const sheet = book.sheetByName(key) ?? book.sheetById(key);
  return sheet ? worksheet(sheet) : null;
}

function newName({ book }: HostContext): string {
  const taken = new Set(book.sheets().map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** Excel.WorksheetCollection. */
export const worksheetCollectionMembers: Members<"WorksheetCollection"> = {
  items: (_target, { book }) => book.sheets().map(worksheet),
  item: (_target, key, context) =>
    existing(find(textArgument([key], 0), context), `worksheet ${String(key)}`),
  call: {
    add(_target, args, context) {
      assertStructure(context);
      const name = textArgument(args, 0, "") || newName(context);
      checkSheetName(name, context.book, null);
      return worksheet(context.book.addSheet(name));
    },
    getActiveWorksheet: (_target, _args, { book }) => worksheet({ id: book.activeSheetId() }),
    getCount: (_target, args, context) => shown(args, context).length,
    getFirst: (_target, args, context) => worksheet(shown(args, context)[0]!),
    getItemOrNullObject: (_target, args, context) => find(textArgument(args, 0), context),
    ...sheetEvents<"WorksheetCollection">(() => workbookTarget),
  },
};
