import { type WriteOp, jsonBytes } from "./WriteOp";
import { type Zone, formatZone } from "../address/Zone";
import type { Content } from "./Content";
import type { Neighbour } from "../undo/UndoStep";

/**
 * A new sheet at the end of the workbook, or at a place among the tabs, from 0. It is added under a name that nobody else uses and then gets its own: where
 * that is taken meanwhile, the sheet of that name is seen to be somebody else's.
 */
export function addSheetOp(name: string, position: number | null = null): WriteOp {
  const temporary = `KAM ${crypto.randomUUID().slice(0, 18)}`;
  return {
    bytes: 700,
    undo: [{ kind: "removeSheet", sheet: name, temporary }],
    apply(context) {
      const sheet = context.workbook.worksheets.add(temporary);
      if (position !== null) sheet.position = position;
      sheet.name = name;
    },
  };
}

/** A table over cells that are already written, its first row the headers. */
export function addTableOp(sheet: string, zone: Zone, name: string, style = "TableStyleLight1"): WriteOp {
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

/**
 * New columns at the right end of a table that has `before` of them; Excel moves what stands in their way to the right.
 * `neighbours` is what stands there now, by which it is moved back.
 */
export function addTableColumnsOp(
  table: string,
  before: number,
  headers: readonly string[],
  neighbours: readonly Neighbour[],
): WriteOp {
  return {
    bytes: 600 * headers.length,
    actions: 4 * headers.length,
    undo: [{ kind: "removeTableColumns", table, before, headers, neighbours }],
    apply(context) {
      const { columns } = context.workbook.tables.getItem(table);
      for (const header of headers) columns.add(-1, undefined, header);
    },
  };
}

/**
 * New rows at the end of a table that has `before` rows, its header among them; Excel moves down what stands in their
 * way. `neighbours` is what stands below now.
 */
export function addTableRowsOp(
  table: string,
  before: number,
  contents: readonly (readonly Content[])[],
  neighbours: readonly Neighbour[],
): WriteOp {
  return {
    bytes: 700 + contents.flat().reduce<number>((sum, cell) => sum + jsonBytes(cell), 0),
    undo: [{ kind: "removeTableRows", table, before, contents, neighbours }],
    apply({ workbook }) {
      workbook.tables.getItem(table).rows.add(
        undefined,
        contents.map((row) => [...row]),
      );
    },
  };
}

/**
 * A hidden defined name on a cell, given by its place on the sheet, from 0, or as the header of a table's column; it stays on
 * the cell when rows and columns come and go.
 */
export function hiddenNameOp(
  name: string,
  cell:
    | ({ readonly sheet: string } & Pick<Zone, "row" | "column">)
    | { readonly table: string; readonly header: string },
  /** True when a name of that text is left over from cells that are gone. */
  replaces = false,
): WriteOp {
  return {
    bytes: 700,
    undo: [{ kind: "removeName", name }],
    apply(context) {
      const { worksheets, tables } = context.workbook;
      const range =
        "table" in cell
          ? tables.getItem(cell.table).columns.getItem(cell.header).getHeaderRowRange()
          : worksheets.getItem(cell.sheet).getRange(formatZone({ ...cell, rows: 1, columns: 1 }));
      if (replaces) context.workbook.names.getItem(name).delete();
      context.workbook.names.add(name, range).visible = false;
    },
  };
}

/** A change of looks on a sheet that we added, so that nothing has to be taken back. */
export function styleOp(sheet: string, style: (worksheet: Excel.Worksheet) => void): WriteOp {
  return {
    bytes: 1500,
    actions: 200,
    undo: [],
    apply: (context) => style(context.workbook.worksheets.getItem(sheet)),
  };
}
