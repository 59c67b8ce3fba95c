import type { Book } from "../engine/Book";
import type { HostContext } from "./HostContext";
import { HostError } from "./HostError";

type Sheet = ReturnType<Book["sheets"]>[number];

/** A sheet by id; ItemNotFound when it has been deleted. */
export function sheetOf(sheetId: string, { book }: HostContext): Sheet {
  const sheet = book.sheetById(sheetId);
  if (!sheet) throw new HostError("ItemNotFound", "worksheet");
  return sheet;
}
