import type { CoreTable, Model, Zone } from "@odoo/o-spreadsheet";
import type { TableGetters } from "../plugins/BookTablePlugin";
import type { BookTableConfig } from "../plugins/tableParts";

export interface BookTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly zone: Zone;
  readonly hasHeaders: boolean;
  readonly totals: boolean;
  readonly style: string;
  readonly columns: readonly string[];
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly showFilter: boolean;
  /** attributes and column extras of the file */
  readonly file: Readonly<Record<string, string>>;
}

/** All tables of the workbook, sheet by sheet. */
export function bookTables(model: Model): BookTable[] {
  return model.getters
    .getSheetIds()
    .flatMap((sheetId) =>
      model.getters.getCoreTables(sheetId).map((table) => describe(model, sheetId, table)),
    );
}

function describe(model: Model, sheetId: string, table: CoreTable): BookTable {
  const config = table.config as BookTableConfig;
  return {
    id: table.id,
    name: config.name ?? "",
    sheetId,
    zone: table.range.zone,
    hasHeaders: config.numberOfHeaders > 0,
    totals: config.totalRow,
    style: config.styleId,
    columns: (model.getters as unknown as TableGetters).tableColumnNames(table),
    bandedRows: config.bandedRows,
    bandedColumns: config.bandedColumns,
    firstColumn: config.firstColumn,
    lastColumn: config.lastColumn,
    showFilter: config.hasFilters,
    file: config.file ?? {},
  };
}

/** The headers that Excel makes of the texts in the top row of a coming table: none empty, none twice. */
export function tableHeaders(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const base = text === "" ? `Column${index + 1}` : text;
    let header = base;
    for (let n = 2; taken.has(header.toLowerCase()); n += 1) header = `${base}${n}`;
    taken.add(header.toLowerCase());
    return header;
  });
}
