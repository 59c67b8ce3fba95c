import { openBook, type OpenedBook } from "../files/openBook";
import { addSheets } from "./addSheets";

export interface OpenedFile extends OpenedBook {
  readonly name: string;
}

/**
 * Opens the files that were chosen or dropped as one workbook: the first one, with the sheets of the others added to
 * it. It will be saved as .xlsx whatever it was.
 */
export async function openFiles(files: readonly File[]): Promise<OpenedFile | null> {
  const opened = await Promise.all(
    files.map(async (file) => openBook(new Uint8Array(await file.arrayBuffer()), file.name)),
  );
  const [first, ...others] = opened;
  if (first === undefined) return null;
  for (const { book } of others) addSheets(first.book, book);
  first.book.forgetHistory();
  return {
    book: first.book,
    notes: opened.flatMap(({ notes }) => notes),
    name: (files[0]?.name ?? "").replace(/\.[^.]*$/, ".xlsx"),
  };
}
