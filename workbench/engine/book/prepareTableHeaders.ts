import type { Zone } from "@odoo/o-spreadsheet";
import type { Book } from "../Book";

/** Makes the header row of a coming table as Excel does: texts, none empty, none twice. */
export function prepareTableHeaders(book: Book, sheetId: string, zone: Zone): void {
  const row = { ...zone, bottom: zone.top };
  const texts = book.readTexts(sheetId, row)[0]!;
  const taken = new Set<string>();
  const headers = texts.map((text, index) => {
    const base = text === "" ? `Column${index + 1}` : text;
    let header = base;
    for (let n = 2; taken.has(header.toLowerCase()); n += 1) header = `${base}${n}`;
    taken.add(header.toLowerCase());
    return header;
  });
  const formulas = book.readFormulas(sheetId, row)[0]!;
  const changed = headers.map((header, index) => (formulas[index] === header ? null : `'${header}`));
  if (changed.some((header) => header !== null)) book.write(sheetId, row, { formulas: [changed] });
}
