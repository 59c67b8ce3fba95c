import type { Book } from "../../workbench/engine/Book";

/** What a cell looks like when nobody has given it looks, as it is also set outright. */
const plain: Readonly<Record<string, unknown>> = {
  bold: false,
  italic: false,
  underline: false,
  fontSize: 11,
  textColor: "#000000",
  wrapping: "overflow",
  verticalAlign: "bottom",
  fillColor: "",
};

/** What the cells of a sheet look like, by "row,column" from 0; those that look like nothing are left out. */
export function looksOf(book: Book, sheetId: string): Record<string, Record<string, unknown>> {
  const zone = book.usedZone(sheetId, false);
  const { getters } = book.model;
  const found: Record<string, Record<string, unknown>> = {};
  if (zone === null) return found;
  for (let row = 0; row <= zone.bottom; row++)
    for (let col = 0; col <= zone.right; col++) {
      const style = getters.getCellStyle({ sheetId, row, col });
      const border = getters.getCellBorder({ sheetId, row, col });
      const looks = Object.entries<unknown>({ ...style, ...border }).filter(
        ([key, value]) => key !== "format" && value !== undefined && value !== plain[key],
      );
      if (looks.length > 0) found[`${row},${col}`] = Object.fromEntries(looks);
    }
  return found;
}
