import type { CellStyle } from "../../../../src/files/styles/CellLook";
import type { Book } from "../../../../workbench/engine/Book";

export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly text: string;
  readonly format: string;
  /** "#rrggbb" */
  readonly ink: string;
  readonly ground: string;
  /** In points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isWrapped: boolean;
  readonly align: "left" | "center" | "right";
  readonly indent: number;
  /** Columns that it takes, merged ones among them. */
  readonly span: number;
}

/** A written sheet as its reader sees it: its filled cells that are not hidden, and the lines that they stand in. */
export interface ShownSheet {
  readonly id: string;
  readonly cells: readonly ShownCell[];
  readonly at: (row: number, column: number) => ShownCell | undefined;
  /** In characters of 11 points; 0 for a hidden one. */
  readonly widths: readonly number[];
  /** In pixels; 0 for a hidden one. */
  readonly heights: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly hasGridLines: boolean;
  readonly tabColor: string;
  readonly charts: ReturnType<Book["charts"]>;
}

export function readSheet(book: Book, name: string): ShownSheet {
  const id = book.sheetByName(name)?.id ?? "";
  const { getters } = book.model;
  const zone = { ...(book.usedZone(id, false) ?? { bottom: 0, right: 0 }), top: 0, left: 0 };
  const [values, texts, formats] = [
    book.readValues(id, zone),
    book.readTexts(id, zone),
    book.readFormats(id, zone),
  ];
  const widths = Array.from({ length: zone.right + 1 }, (_, column) =>
    getters.isColHidden(id, column) ? 0 : (getters.getColSize(id, column) - 5) / 7,
  );
  const heights = Array.from({ length: zone.bottom + 1 }, (_, row) =>
    getters.isRowHidden(id, row) ? 0 : getters.getRowSize(id, row),
  );
  const cells = values.flatMap((line, row) =>
    line.flatMap((value, column): ShownCell[] => {
      if (value === "" || widths[column] === 0 || heights[row] === 0) return [];
      const position = { sheetId: id, row, col: column };
      const style = getters.getCellComputedStyle(position);
      const merge = getters.getMerge(position);
      return [
        {
          ...{ row, column, value, text: texts[row]?.[column] ?? "", format: formats[row]?.[column] ?? "" },
          ink: style.textColor ?? "#000000",
          ground: style.fillColor || "#ffffff",
          size: style.fontSize ?? 11,
          isBold: style.bold ?? false,
          isWrapped: style.wrapping === "wrap",
          align: style.align ?? (typeof value === "number" ? "right" : "left"),
          indent: (style as { readonly excel?: CellStyle }).excel?.indent ?? 0,
          span: merge === undefined ? 1 : merge.right - merge.left + 1,
        },
      ];
    }),
  );
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const { xSplit: columns, ySplit: rows } = getters.getPaneDivisions(id);
  return {
    ...{ id, cells, widths, heights, frozen: { rows, columns } },
    at: (row, column) => byPlace.get(`${row},${column}`),
    hasGridLines: getters.getGridLinesVisibility(id),
    tabColor: (getters.getSheet(id).color ?? "").toLowerCase(),
    charts: book.charts(id),
  };
}

/** Page set-up of a sheet, as Excel's own interface gives it; rows from 0. */
export async function readPages(name: string) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const layout = sheet.pageLayout.load(
      "orientation,paperSize,zoom,leftMargin,rightMargin,topMargin,bottomMargin",
    );
    const footer = layout.headersFooters.defaultForAllPages.load();
    const area = layout.getPrintAreaOrNullObject().load("address");
    const areas = layout
      .getPrintAreaOrNullObject()
      .areas.load("items/rowIndex,items/rowCount,items/columnCount");
    const titles = layout.getPrintTitleRowsOrNullObject().load("rowIndex,rowCount");
    sheet.horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    const [whole] = area.isNullObject ? [] : areas.items;
    return {
      layout: layout.toJSON(),
      footer: footer.toJSON(),
      area:
        area.isNullObject || whole === undefined
          ? null
          : { address: area.address, rows: whole.rowCount, columns: whole.columnCount },
      titles: titles.isNullObject
        ? null
        : { first: titles.rowIndex, last: titles.rowIndex + titles.rowCount - 1 },
      breaks: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    };
  });
}
