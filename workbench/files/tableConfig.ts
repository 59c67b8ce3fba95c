import type { FileTable, FileTableColumn } from "../../src/files/FileWorkbook";
import type { BookTable } from "../engine/book/bookTables";
import type { BookTableConfig } from "../engine/plugins/tableParts";

const builtinStyle = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

/** What of a column only files know, by its name among the table's extras. */
const extraNames = {
  formula: "calculatedColumnFormula",
  totalsLabel: "totalsRowLabel",
  totalsFunction: "totalsRowFunction",
  totalsFormula: "totalsRowFormula",
} as const;

const extraKeys = Object.keys(extraNames) as (keyof typeof extraNames)[];

/** The engine's configuration of a table of a file. */
export function tableConfig(table: FileTable): BookTableConfig {
  const style = table.style ?? "None";
  const isBuiltIn = style === "None" || builtinStyle.test(style);
  const extras = table.columns.flatMap((column, index) =>
    extraKeys.flatMap((name) => {
      const value = column[name];
      return value === null ? [] : [[`${extraNames[name]}:${index}`, value] as const];
    }),
  );
  return {
    name: table.name,
    columnNames: table.columns.map(({ name }) => name),
    file: {
      ...Object.fromEntries(extras),
      ...(isBuiltIn ? {} : { styleName: style }),
      ...(table.filter === "" ? {} : { filter: table.filter, filteredColumns: String(table.columns.length) }),
    },
    hasFilters: table.hasFilterButtons,
    totalRow: table.hasTotals,
    numberOfHeaders: table.hasHeaders ? 1 : 0,
    styleId: isBuiltIn ? style : "TableStyleMedium2",
    firstColumn: table.firstColumn,
    lastColumn: table.lastColumn,
    bandedRows: table.bandedRows,
    bandedColumns: table.bandedColumns,
    automaticAutofill: false,
  };
}

/** A filter counts the columns of its table: it goes with them when columns came or went, or with its buttons. */
export function losesFilter({ file, columns, showFilter }: BookTable): boolean {
  return file["filter"] !== undefined && (!showFilter || file["filteredColumns"] !== String(columns.length));
}

/** A table of the book as a file holds it. */
export function fileTable(table: BookTable): FileTable {
  const { file } = table;
  const columns = table.columns.map((name, index): FileTableColumn => {
    const extra = (key: keyof typeof extraNames): string | null =>
      file[`${extraNames[key]}:${index}`] ?? null;
    return {
      name,
      formula: extra("formula"),
      totalsLabel: extra("totalsLabel"),
      totalsFunction: extra("totalsFunction"),
      totalsFormula: extra("totalsFormula"),
    };
  });
  return {
    name: table.name,
    zone: table.zone,
    columns,
    hasHeaders: table.hasHeaders,
    hasTotals: table.totals,
    hasFilterButtons: table.showFilter,
    filter: losesFilter(table) ? "" : (file["filter"] ?? ""),
    style: file["styleName"] ?? (table.style === "None" ? null : table.style),
    firstColumn: table.firstColumn,
    lastColumn: table.lastColumn,
    bandedRows: table.bandedRows,
    bandedColumns: table.bandedColumns,
  };
}
