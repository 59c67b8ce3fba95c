import { isSheetName } from "../engine/plugins/BookSheetPlugin";
import type { Book } from "../engine/Book";
import { parseZone } from "./address";
import { HostError } from "./HostError";

/**
 * Excel's rules for the name of a worksheet, among them that no other sheet has it: InvalidArgument or
 * ItemAlreadyExists. `self` is the sheet being renamed.
 */
export function checkSheetName(name: string, book: Book, self: string | null): void {
  if (!isSheetName(name)) throw new HostError("InvalidArgument", `sheet name "${name}"`);
  const wanted = name.toLowerCase();
  const taken = book.sheets().some((sheet) => sheet.id !== self && sheet.name.toLowerCase() === wanted);
  if (taken) throw new HostError("ItemAlreadyExists", `sheet "${name}"`);
}

/**
 * Excel's rules for the name of a table or a defined name: starts with a letter, "_" or "\", then letters, digits, "_"
 * or ".", at most 255 characters, not a cell reference. InvalidArgument else.
 */
export function checkName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!wellFormed || parseZone(name) || /^(r|c|r\d+c\d+)$/i.test(name)) {
    throw new HostError("InvalidArgument", `name "${name}"`);
  }
}

/** The rules of `checkName`, and no other table and no name of the workbook may have it: ItemAlreadyExists. */
export function checkTableName(name: string, book: Book, self: string): void {
  checkName(name);
  const wanted = name.toLowerCase();
  const taken =
    book.tables().some((table) => table.id !== self && table.name.toLowerCase() === wanted) ||
    book.names().some((item) => item.scope === null && item.name.toLowerCase() === wanted);
  if (taken) throw new HostError("ItemAlreadyExists", `name "${name}"`);
}
