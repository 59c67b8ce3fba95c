import type { Book } from "../../../../workbench/engine/Book";
import type { Cell, RerunCase, Row, WantedList } from "./RerunCase";

/** Rows and columns from 0. */
export interface CellAt {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Where the cells of a list stand: first cell below its first header. */
export type ListAt = CellAt;

/** What a cell holds as typed. */
export function contentAt(book: Book, { sheetId, row, column }: CellAt): unknown {
  return book.readFormulas(sheetId, { top: row, left: column, bottom: row, right: column })[0]?.[0];
}

/** Where a list stands on a sheet, found as a reader finds it: by its caption and headers, below a total on top of it. */
export function findList(book: Book, sheetId: string, { caption, headers }: WantedList): ListAt {
  const cells = valuesFromA1(book, sheetId);
  const isAt = (row: number, column: number): boolean =>
    headers.every((header, index) => header === null || cells[row]?.[column + index] === header) &&
    (caption === undefined || cells[row - 1]?.[column] === caption);
  for (const [row, values] of cells.entries()) {
    const column = values.findIndex((_, index) => isAt(row, index));
    const top = row + (cells[row + 1]?.[column] === "Total" ? 2 : 1);
    if (column >= 0) return { sheetId, row: top, column };
  }
  throw new Error(`no list ${headers.join(", ")} on ${book.sheetById(sheetId)?.name ?? sheetId}`);
}

/**
 * What of a written sheet differs from what a source must give, in words; empty when all figures are right. Cells that
 * the user typed in are theirs and not looked at, nor are formulas where they would follow such a cell.
 */
export function wrongFigures(
  book: Book,
  sheetId: string,
  { first, moving, others, totals }: Pick<RerunCase, "first" | "moving" | "others" | "totals">,
  source: readonly Row[],
  { typed = [], formulas = true }: { typed?: readonly CellAt[]; formulas?: boolean } = {},
): string[] {
  const cells = valuesFromA1(book, sheetId);
  const contents = contentsFromA1(book, sheetId);
  const isLeftOut = (row: number, column: number): boolean =>
    (!formulas && String(contents[row]?.[column]).startsWith("=")) ||
    typed.some((cell) => cell.sheetId === sheetId && cell.row === row && cell.column === column);
  const wrong: string[] = [];
  const compare = (row: number, column: number, wanted: Cell, what: string): void => {
    const now = cells[row]?.[column] ?? "";
    if (!isLeftOut(row, column) && !isSame(now, wanted))
      wrong.push(`${what} in row ${row + 1}: ${String(now)} instead of ${wanted}`);
  };
  for (const list of [first, moving, ...others]) {
    const at = findList(book, sheetId, list);
    const rows = list.rows(source);
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        compare(at.row + r, at.column + c, cell, `${list.headers[0] ?? ""} list, column ${c + 1}`);
      });
    });
    const below = at.row + rows.length;
    const rest = cells[below]?.slice(at.column, at.column + list.headers.length) ?? [];
    const isRow = rest
      .slice(1)
      .some((cell, index) => cell !== "" && !isLeftOut(below, at.column + 1 + index));
    const isOther = rest[0] === "Total" || list.beside === rest[0];
    if (isRow && !isOther && !isLeftOut(below, at.column))
      wrong.push(`${rest.join(", ")} below the ${list.headers[0] ?? ""} list`);
  }
  for (const [label, wanted] of Object.entries(totals(source))) {
    const row = cells.findIndex((values) => values.includes(label));
    compare(row + 1, cells[row]?.indexOf(label) ?? -1, wanted, label);
  }
  return wrong;
}

/** Whether the column beside the source holds what it must. */
export function wrongBesideSource(
  book: Book,
  sheetId: string,
  { besideSource }: RerunCase,
  source: readonly Row[],
): string[] {
  if (besideSource === undefined) return [];
  const { header, cells } = besideSource(source);
  const [headers = [], ...rows] = valuesFromA1(book, sheetId);
  const column = headers.indexOf(header);
  return cells.flatMap((wanted, row) => {
    const now = rows[row]?.[column];
    return now === wanted ? [] : [`${header} in row ${row + 2}: ${String(now)} instead of ${wanted}`];
  });
}

export function valuesFromA1(book: Book, sheetId: string): (string | number | boolean)[][] {
  const zone = book.usedZone(sheetId, true);
  return zone === null ? [] : book.readValues(sheetId, { ...zone, top: 0, left: 0 });
}

/** All that was typed or written on a sheet, from A1; what a formula spills is blank. */
export function contentsFromA1(book: Book, sheetId: string): string[][] {
  const zone = book.usedZone(sheetId, true);
  const rows = zone === null ? [] : Array.from({ length: zone.bottom + 1 }, (_, row) => row);
  const columns = zone === null ? [] : Array.from({ length: zone.right + 1 }, (_, column) => column);
  const { getters } = book.model;
  return rows.map((row) =>
    columns.map((col) => {
      const cell = getters.getCell({ sheetId, row, col });
      if (cell === undefined) return "";
      return cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;
    }),
  );
}

function isSame(now: unknown, wanted: Cell): boolean {
  return typeof now === "number" && typeof wanted === "number"
    ? Math.abs(now - wanted) < 1e-6
    : now === wanted;
}
