import type { CoreTable } from "@odoo/o-spreadsheet";
import { type BookTableConfig, headerRowCount, tableName } from "./tableParts";

/** The tables of a workbook as they are now. */
export interface KnownTables {
  readonly byId: ReadonlyMap<string, CoreTable>;
  /** by name in small letters */
  readonly byName: ReadonlyMap<string, CoreTable>;
  /** rows with headers, by sheet */
  readonly headerRows: ReadonlyMap<string, ReadonlySet<number>>;
  readonly signature: string;
}

/** Commands after which tables are where and what they were. */
export const cellsAlone = new Set<string>([
  "KAM_WRITE_CELLS",
  "KAM_BATCH",
  "KAM_SET_NAME",
  "SET_FORMATTING",
  "UPDATE_CELL",
]);

export function describeTables(tables: readonly CoreTable[]): KnownTables {
  const headerRows = new Map<string, Set<number>>();
  for (const { range } of tables) {
    const rows = headerRows.get(range.sheetId);
    if (rows) rows.add(range.zone.top);
    else headerRows.set(range.sheetId, new Set([range.zone.top]));
  }
  return {
    byId: new Map(tables.map((table) => [table.id, table])),
    byName: new Map(tables.map((table) => [tableName(table).toLowerCase(), table])),
    headerRows,
    signature: tables
      .map(({ id, range, config }) => [
        id,
        (config as BookTableConfig).name,
        range.sheetId,
        Object.values(range.zone),
        headerRowCount(config),
        config.totalRow,
      ])
      .join(";"),
  };
}
