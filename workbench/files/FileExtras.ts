import type { FileZone } from "../../src/files/address";
import type { FileSheet, FileWorkbook } from "../../src/files/FileWorkbook";
import type { FileNote } from "../../src/files/notes/FileNote";
import type { UnshownRules } from "./addRules";
import type { Grid } from "./gridZones";

/** What of an opened file lives outside the engine and goes back into the saved one. */
interface FileExtras extends Pick<FileWorkbook, "theme" | "defaultFont"> {
  /** what opening left out */
  readonly notes: readonly FileNote[];
  /** by the engine's id */
  readonly sheets: ReadonlyMap<string, SheetExtras>;
}

export interface SheetExtras extends Pick<FileSheet, "defaultWidth" | "zoom" | "state" | "filter"> {
  /** by column, the texts that stand in the first row of the filter */
  readonly filterHeaders: ReadonlyMap<number, string>;
  /** columns of the file, also those beyond the grid */
  readonly columns: FileSheet["columns"];
  readonly rows: FileSheet["rows"];
  /** size of the grid that the file was put on: while it is the same, its lines are those of the file */
  readonly grid: Grid;
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
