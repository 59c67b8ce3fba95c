import type { CoreTable, TableConfig } from "@odoo/o-spreadsheet";
import type { StructuredItem } from "../formula/structuredReference";

/** What this host keeps of an Excel table beside the engine's own configuration. */
export interface BookTableConfig extends TableConfig {
  readonly name?: string;
  /** column names of a table without a header row */
  readonly columnNames?: readonly string[];
  /** attributes and column extras of the file, kept for saving */
  readonly file?: Readonly<Record<string, string>>;
}

export function tableName(table: CoreTable): string {
  return (table.config as BookTableConfig).name ?? "";
}

export function headerRowCount(config: TableConfig): number {
  return config.numberOfHeaders > 0 ? 1 : 0;
}

export function rowsOf(
  table: CoreTable,
  item: StructuredItem,
  row: number,
): { top: number; bottom: number } | null {
  const { zone } = table.range;
  const header = headerRowCount(table.config);
  const dataTop = zone.top + header;
  const dataBottom = zone.bottom - (table.config.totalRow ? 1 : 0);
  const inData = row >= dataTop && row <= dataBottom;
  switch (item) {
    case "data":
      return { top: dataTop, bottom: Math.max(dataTop, dataBottom) };
    case "all":
      return { top: zone.top, bottom: zone.bottom };
    case "headers":
      return header ? { top: zone.top, bottom: zone.top } : null;
    case "totals":
      return table.config.totalRow ? { top: zone.bottom, bottom: zone.bottom } : null;
    case "headersData":
      return { top: zone.top, bottom: dataBottom };
    case "dataTotals":
      return { top: dataTop, bottom: zone.bottom };
    case "thisRow":
      return inData ? { top: row, bottom: row } : null;
  }
}
