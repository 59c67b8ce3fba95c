import type { FileNote } from "../../src/files/notes/FileNote";
import type { DefaultFont } from "../../src/files/styles/readStyles";

/** What of an opened file lives outside the engine and goes back into the saved one. */
export interface FileExtras {
  readonly theme: string | null;
  readonly defaultFont: DefaultFont;
  /** what opening left out */
  readonly notes: readonly FileNote[];
  readonly sheets: ReadonlyMap<string, SheetExtras>;
}

export interface SheetExtras {
  /** pixels of a column without a width of its own */
  readonly defaultWidth: number;
  readonly zoom: number | null;
  readonly veryHidden: boolean;
  /** elements of the sheet part kept as they are, by name */
  readonly fragments: ReadonlyMap<string, string>;
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
