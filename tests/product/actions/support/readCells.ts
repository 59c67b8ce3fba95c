import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";

/** Values and formulas of an address such as "A1:C9" of a sheet; columns A to Z. */
export function readCells({ book }: HeadlessHost, sheet: string, address: string) {
  const id = book.sheetByName(sheet)?.id ?? "";
  const [, left = "", top = "", right = left, bottom = top] =
    /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(address) ?? [];
  const column = (letter: string): number => letter.charCodeAt(0) - "A".charCodeAt(0);
  const zone = { top: Number(top) - 1, left: column(left), bottom: Number(bottom) - 1, right: column(right) };
  return { values: book.readValues(id, zone), formulas: book.readFormulas(id, zone) };
}
