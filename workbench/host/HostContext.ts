import type { Book } from "../engine/Book";
import type { BookSheet } from "../engine/BookGrid";
import type { EventHub } from "./EventHub";
import type { ReferenceTable } from "./ReferenceTable";
import { HostError } from "./HostError";
import type { HostRules } from "./HostRules";

/** What every member of every type may use. */
export interface HostContext {
  readonly book: Book;
  /** BCP-47 tag of the interface language. */
  readonly displayLanguage: string;
  readonly references: ReferenceTable;
  readonly events: EventHub;
  /** The workbook's file name, as Excel's `workbook.name`. */
  readonly fileName: string;
  /** False: a chart sheet is active, or another workbook; then there is no active cell. */
  readonly isInFocus: boolean;
  readonly rules: HostRules;
}

/** A sheet by id; ItemNotFound when it has been deleted. */
export function sheetOf(sheetId: string, { book }: HostContext): BookSheet {
  const sheet = book.sheetById(sheetId);
  if (!sheet) throw new HostError("ItemNotFound", "worksheet");
  return sheet;
}

/** Excel's answer to a change on a protected sheet. */
export function assertUnprotected(sheetId: string, { book }: HostContext): void {
  if (book.model.getters.isSheetLocked(sheetId))
    throw new HostError("AccessDenied", "the sheet is protected");
}
