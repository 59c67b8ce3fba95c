import type { FileZone } from "../../src/files/address";
import type { FileSheet, FileWorkbook } from "../../src/files/FileWorkbook";
import type { FileNote } from "../../src/files/notes/FileNote";
import type { UnshownRules } from "./addRules";

/** What of an opened file lives outside the engine and goes back into the saved one. */
interface FileExtras extends Pick<FileWorkbook, "theme" | "defaultFont"> {
  /** what opening left out */
  readonly notes: readonly FileNote[];
  /** by the engine's id */
  readonly sheets: ReadonlyMap<string, SheetExtras>;
}

export interface SheetExtras extends Pick<
  FileSheet,
  "defaultWidth" | "zoom" | "state" | "pageSetup" | "filter"
> {
  /** texts of the headers that the filter stands under */
  readonly filterHeaders: readonly string[];
  /** columns beyond the grid */
  readonly columnsBeyond: FileSheet["columns"];
  /** columns of the grid: a rule over all of them and all rows is one over the whole sheet */
  readonly fullWidth: number;
  readonly unshown: UnshownRules & { readonly merges: readonly FileZone[] };
}

const extras = new WeakMap<object, FileExtras>();

/** Remembers what came with the book's file. */
export function keepFileExtras(book: object, value: FileExtras): void {
  extras.set(book, value);
}

/** What came with the book's file; nothing for a new book. */
export function fileExtrasOf(book: object): FileExtras | undefined {
  return extras.get(book);
}
