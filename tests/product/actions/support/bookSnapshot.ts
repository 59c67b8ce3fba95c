import type { Book } from "../../../../workbench/engine/Book";

/** Everything of a workbook that an undo must bring back: cells with formats, tables, names, charts, marks. */
export function bookSnapshot(book: Book): unknown {
  return {
    sheets: book.sheets().map(({ id, name, visible }) => {
      const zone = book.usedZone(id, false);
      return {
        id,
        name,
        visible,
        cells: zone === null ? [] : cellsOf(book, id, zone),
        charts: book.charts(id).map((chart) => chart.name),
      };
    }),
    tables: book.tables().map(({ name, zone, columns }) => ({ name, zone, columns })),
    names: book.names().map(({ name }) => name),
    marks: [...book.customXml().values()].filter((xml) => xml.includes("urn:kam-for-excel:written")).sort(),
  };
}

/** By address: what is typed, and the number format; a blank cell without a format is left out. */
function cellsOf(book: Book, sheetId: string, zone: NonNullable<ReturnType<Book["usedZone"]>>): string[] {
  const formulas = book.readFormulas(sheetId, zone);
  const values = book.readValues(sheetId, zone);
  const formats = book.readFormats(sheetId, zone);
  return formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => {
      const format = formats[r]?.[c] ?? "";
      if (formula === "" && (format === "" || format === "General")) return [];
      return [`${zone.top + r},${zone.left + c} ${JSON.stringify([formula, values[r]?.[c], format])}`];
    }),
  );
}
