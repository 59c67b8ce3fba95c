import type { Zone } from "../address/Zone";
import { zoneOfRange } from "../address/parseAddress";
import type { Content } from "../write/Content";
import type { WriteOp } from "../write/WriteOp";
import { cellOps } from "../write/cellOps";
import { readCells } from "./readCells";

export interface TableShape {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly columns: readonly string[];
  /** Its data; null for a table without any. */
  readonly body: Zone | null;
}

/** The tables of the workbook with their columns and where their data stands. Two round trips. */
export async function readTables(context: Excel.RequestContext): Promise<TableShape[]> {
  const { tables } = context.workbook;
  tables.load("items/id,items/name,items/worksheet/id,items/worksheet/name,items/columns/items/name");
  await context.sync();
  const bodies = tables.items.map((table) => table.getDataBodyRange().load("address"));
  if (bodies.length > 0) await context.sync();
  return tables.items.map(({ id, name, worksheet, columns }, index) => {
    const body = bodies[index];
    return {
      ...{ id, name, sheetId: worksheet.id, sheetName: worksheet.name },
      columns: columns.items.map((column) => column.name),
      body: body === undefined ? null : zoneOfRange(body),
    };
  });
}

const structured = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<table>[\p{L}_\\][\p{L}\p{N}_.]*)?\[(?<inside>(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*)\]`,
  "giu",
);

/** The tables and columns that a formula names; table null: the one that the formula stands in. */
export function tableReferences(
  formula: string,
): { readonly table: string | null; readonly columns: string[] }[] {
  return [...formula.matchAll(structured)].flatMap(({ groups }) => {
    const inside = groups?.["inside"];
    if (inside === undefined) return [];
    const items = inside.includes("[")
      ? [...inside.matchAll(/\[((?:'.|[^[\]'])*)\]/g)].map(([, item = ""]) => item)
      : [inside];
    const columns = items
      .map((item) => item.replace(/^@/, "").replace(/'(.)/g, "$1"))
      .filter((item, index) => item !== "" && !(items[index] ?? "").startsWith("#"));
    return [{ table: groups?.["table"] ?? null, columns }];
  });
}

interface WrittenCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Puts the other cells of the table columns that get formulas back to what they hold: Excel may copy a formula that is
 * written into a table's column to the whole of it (office-js 1916, 5909). One round trip per 10,000 cells of them.
 */
export async function otherCellsOps(
  context: Excel.RequestContext,
  tables: readonly TableShape[],
  written: readonly WrittenCell[],
): Promise<WriteOp[]> {
  const rowsOf = new Map<string, Set<number>>();
  for (const { sheetId, row, column } of written) {
    const key = `${sheetId} ${column}`;
    const rows = rowsOf.get(key) ?? new Set();
    rowsOf.set(key, rows.add(row));
  }
  const zones = tables.flatMap(({ sheetId, body }) => {
    if (body === null) return [];
    return Array.from({ length: body.columns }, (_, index) => body.column + index).flatMap((column) => {
      const rows = rowsOf.get(`${sheetId} ${column}`);
      const inside = [...(rows ?? [])].filter((row) => row >= body.row && row < body.row + body.rows).length;
      return rows === undefined || inside === 0 || inside === body.rows
        ? []
        : [{ sheet: sheetId, rows, zone: { ...body, column, columns: 1 } }];
    });
  });
  const cells = zones.length === 0 ? [] : await readCells(context, zones);
  return zones.flatMap(({ sheet, rows, zone }, index) => {
    const contents = (cells[index]?.contents ?? []).map((row, r): (Content | null)[] =>
      rows.has(zone.row + r) ? [null] : row,
    );
    return cellOps({ sheet, zone, contents, before: { contents } });
  });
}
