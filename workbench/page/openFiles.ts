import type { Book } from "../engine/Book";
import { openBook, type OpenedBook } from "../files/openBook";

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

const longestName = 31;

/** Adds the cells of another workbook's sheets as sheets of their own: several text files become one workbook. */
export function addSheets(book: Book, other: Book): void {
  book.batch(() => {
    for (const { id, name } of other.sheets()) {
      const zone = other.usedZone(id, false);
      const { id: sheet } = book.addSheet(freeName(book, name));
      if (zone === null) continue;
      const types = other.readValueTypes(id, zone);
      const formulas = other
        .readFormulas(id, zone)
        .map((row, r) => row.map((cell, c) => (types[r]?.[c] === "String" ? `'${String(cell)}` : cell)));
      book.ensureSize(sheet, zone.bottom + 1, zone.right + 1);
      book.write(sheet, zone, { formulas, formats: other.readFormats(id, zone) });
    }
  });
}

function freeName(book: Book, wanted: string): string {
  const taken = new Set(book.sheets().map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    name = `${wanted.slice(0, longestName - ` ${number}`.length)} ${number}`;
  }
  return name;
}
