import type { Book } from "../engine/Book";
import { HostError } from "./HostError";

/**
 * Excel's rules for the name of a worksheet: 1 to 31 characters, none of []:*?/\, no apostrophe at either end, not
 * "History", not used by another sheet. InvalidArgument or ItemAlreadyExists else. `self` is the sheet being renamed.
 */
export function checkSheetName(name: string, book: Book, self: string | null): void {
  const wellFormed =
    name.trim() !== "" &&
    name.length <= 31 &&
    !/[[\]:*?/\\]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!wellFormed) throw new HostError("InvalidArgument", `sheet name "${name}"`);
  const wanted = name.toLowerCase();
  const taken = book.sheets().some((sheet) => sheet.id !== self && sheet.name.toLowerCase() === wanted);
  if (taken) throw new HostError("ItemAlreadyExists", `sheet "${name}"`);
}
