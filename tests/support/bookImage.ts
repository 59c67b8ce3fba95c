import type { Book } from "../../workbench/engine/Book";
import { looksOf } from "./looksOf";

/**
 * Everything of a workbook that can be seen or is kept in it, without the ids that differ from one to the next, and
 * without page set-up, which is written after a write and is no part of it.
 */
export function bookImage(book: Book): unknown {
  return {
    sheets: Object.fromEntries(book.sheets().map((sheet) => [sheet.name, sheetImage(book, sheet)])),
    order: book.sheets().map(({ name }) => name),
    names: book
      .names()
      .filter(({ name }) => !/^Print_(?:Area|Titles)$/.test(name))
      .map(({ name, scope, formula, visible, comment }) => ({ name, scope, formula, visible, comment }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    parts: [...book.customXml().values()].sort(),
    settings: Object.fromEntries(book.settings()),
  };
}

/** The sheets of a book as a user sees them. */
export function sheetImages(book: Book): unknown[] {
  return book.sheets().map((sheet) => ({ name: sheet.name, ...sheetImage(book, sheet) }));
}

/** The first places in which two images differ, as "sheets.List.formulas.2.1: 5 → 6". */
export function imageDifferences(one: unknown, other: unknown, most = 5): string[] {
  const found: string[] = [];
  const compare = (left: unknown, right: unknown, place: readonly string[]): void => {
    if (found.length >= most || Object.is(left, right)) return;
    if (!isTree(left) || !isTree(right)) {
      found.push(`${place.join(".")}: ${brief(left)} → ${brief(right)}`);
      return;
    }
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)]))
      compare(left[key], right[key], [...place, key]);
  };
  compare(one, other, []);
  return found;
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const brief = (value: unknown): string =>
  (value === undefined ? "nothing" : JSON.stringify(value)).slice(0, 160);

function sheetImage(book: Book, sheet: ReturnType<Book["sheets"]>[number]): object {
  const zone = book.usedZone(sheet.id, false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const { getters } = book.model;
  const anonymous = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (key, part: unknown) => (key === "id" || key === "sheetId" ? undefined : part)),
    );
  return {
    visible: sheet.visible,
    zone,
    values: book.readValues(sheet.id, zone),
    types: book.readValueTypes(sheet.id, zone),
    formulas: book.readFormulas(sheet.id, zone),
    formats: book.readFormats(sheet.id, zone),
    texts: book.readTexts(sheet.id, zone),
    looks: looksOf(book, sheet.id),
    widths: Array.from({ length: 15 }, (_, col) => getters.getColSize(sheet.id, col)),
    heights: Array.from({ length: 12 }, (_, row) => getters.getUserRowSize(sheet.id, row)),
    hidden: Array.from({ length: 12 }, (_, row) => getters.isRowHiddenByUser(sheet.id, row)),
    panes: getters.getPaneDivisions(sheet.id),
    merges: getters.getMerges(sheet.id).map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
    tables: anonymous(
      book
        .tables()
        .filter((table) => table.sheetId === sheet.id)
        .map((table) => ({ ...table, file: null })),
    ),
    charts: anonymous(book.charts(sheet.id)),
    validations: anonymous(book.validations(sheet.id)),
    conditions: anonymous(book.conditionalFormats(sheet.id)),
  };
}
