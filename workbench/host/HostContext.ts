import type { Book } from "../engine/Book";
import type { EventHub } from "./EventHub";
import type { ReferenceTable } from "./ReferenceTable";

/** What every member of every type may use. */
export interface HostContext {
  readonly book: Book;
  /** BCP-47 tag of the interface language. */
  readonly displayLanguage: string;
  readonly references: ReferenceTable;
  readonly events: EventHub;
  /** The workbook's file name, as Excel's `workbook.name`. */
  readonly fileName: string;
}
