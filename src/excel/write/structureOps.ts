import { type WriteOp, jsonBytes } from "./WriteOp";
import { type Zone, formatZone } from "../address/Zone";
import type { Content } from "./Content";

/** A new sheet at the end of the workbook. */
export function addSheetOp(name: string): WriteOp {
  return {
    bytes: 400,
    undo: [{ kind: "removeSheet", sheet: name }],
    apply(context) {
      context.workbook.worksheets.add(name);
    },
  };
}

/** A table over cells that are already written, its first row the headers. */
export function addTableOp(sheet: string, zone: Zone, name: string, style = "TableStyleLight9"): WriteOp {
  return {
    bytes: 900,
    undo: [{ kind: "removeTable", sheet, table: name }],
    apply(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const table = worksheet.tables.add(worksheet.getRange(formatZone(zone)), true);
      table.name = name;
      table.style = style;
      table.showFilterButton = false;
    },
  };
}

/** A new column at the right end of a table; cells beside the table move right, as in Excel itself. */
export function addTableColumnOp(table: string, header: string): WriteOp {
  return {
    bytes: 600,
    undo: [{ kind: "removeTableColumn", table, column: header }],
    apply(context) {
      context.workbook.tables.getItem(table).columns.add(-1, undefined, header);
    },
  };
}

/** New rows at the end of a table that has `count` of them; what stands below moves down. */
export function addTableRowsOp(table: string, count: number, rows: readonly (readonly Content[])[]): WriteOp {
  return {
    bytes: 700 + rows.flat().reduce<number>((sum, cell) => sum + jsonBytes(cell), 0),
    undo: [{ kind: "removeTableRows", table, row: count, count: rows.length, contents: rows }],
    apply({ workbook }) {
      workbook.tables.getItem(table).rows.add(
        undefined,
        rows.map((row) => [...row]),
      );
    },
  };
}

/** Inserts whole rows before a row counted from 0; everything below moves down together. */
export function insertRowsOp(sheet: string, row: number, count: number): WriteOp {
  return {
    bytes: 500,
    undo: [{ kind: "removeRows", sheet, row, count }],
    apply(context) {
      context.workbook.worksheets
        .getItem(sheet)
        .getRange(`${row + 1}:${row + count}`)
        .insert("Down");
    },
  };
}

/** A hidden defined name on a cell; it stays on the cell when rows and columns come and go. */
export function hiddenNameOp(
  name: string,
  sheet: string,
  cell: Pick<Zone, "row" | "column">,
  /** True when a name of that text is left over from cells that are gone. */
  replaces = false,
): WriteOp {
  return {
    bytes: 700,
    undo: [{ kind: "removeName", name }],
    apply(context) {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRange(formatZone({ ...cell, rows: 1, columns: 1 }));
      if (replaces) context.workbook.names.getItem(name).delete();
      context.workbook.names.add(name, range).visible = false;
    },
  };
}

/** A change of looks on a sheet that we added, so that nothing has to be taken back. */
export function styleOp(sheet: string, style: (worksheet: Excel.Worksheet) => void): WriteOp {
  return {
    bytes: 1500,
    undo: [],
    apply: (context) => style(context.workbook.worksheets.getItem(sheet)),
  };
}
