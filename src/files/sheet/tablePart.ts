import type { BookTableConfig } from "../../../workbench/engine/plugins/BookTablePlugin";
import { decodeText, encodeXml } from "../xml/xmlText";
import type { XmlElement } from "../xml/XmlElement";
import type { BookTable } from "../../../workbench/engine/book/bookTables";
import { zoneName } from "../address";
import { toFileFormula } from "../formulas/fileFormula";
import { attributes } from "../xml/attributes";

export interface FileTable {
  readonly range: string;
  readonly config: BookTableConfig;
  /** cells that the table filters on, which the engine shows unfiltered */
  readonly isFiltered: boolean;
}

const BUILT_IN_STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

/** Reads a table part: its name, place, looks, and what of its columns only the file knows (totals, column formulas). */
export function readTable(table: XmlElement): FileTable {
  const style = table.child("tableStyleInfo");
  const columns = table.child("tableColumns")?.all("tableColumn") ?? [];
  const file: Record<string, string> = {};
  columns.forEach((column, index) => {
    for (const name of ["totalsRowLabel", "totalsRowFunction"]) {
      const value = column.attribute(name);
      if (value !== null) file[`${name}:${index}`] = decodeText(value);
    }
    for (const name of ["calculatedColumnFormula", "totalsRowFormula"]) {
      const formula = column.child(name);
      if (formula) file[`${name}:${index}`] = decodeText(formula.text);
    }
  });
  const filter = table.child("autoFilter");
  const styleName = style?.attribute("name") ?? "None";
  const isBuiltIn = styleName === "None" || BUILT_IN_STYLE.test(styleName);
  if (!isBuiltIn) file["styleName"] = styleName;
  return {
    range: table.attribute("ref") ?? "A1",
    isFiltered: filter?.all("filterColumn").some((column) => column.children.length > 0) ?? false,
    config: {
      name: decodeText(table.attribute("displayName") ?? table.attribute("name") ?? "Table"),
      columnNames: columns.map((column) => decodeText(column.attribute("name") ?? "")),
      file,
      hasFilters: filter !== null,
      totalRow: table.number("totalsRowCount") > 0,
      numberOfHeaders: table.number("headerRowCount", 1) > 0 ? 1 : 0,
      styleId: isBuiltIn ? styleName : "TableStyleMedium2",
      firstColumn: style?.flag("showFirstColumn") ?? false,
      lastColumn: style?.flag("showLastColumn") ?? false,
      bandedRows: style?.flag("showRowStripes") ?? false,
      bandedColumns: style?.flag("showColumnStripes") ?? false,
      automaticAutofill: false,
    },
  };
}

/** The part of a table; `id` is its number in the workbook. */
export function writeTable(table: BookTable, id: number): string {
  const { zone, columns, file } = table;
  const ref = zoneName(zone);
  const body = { ...zone, bottom: table.totals ? zone.bottom - 1 : zone.bottom };
  const head = attributes({
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    id,
    name: table.name,
    displayName: table.name,
    ref,
    headerRowCount: table.hasHeaders ? null : 0,
    totalsRowCount: table.totals ? 1 : null,
    totalsRowShown: table.totals ? null : 0,
  });
  const filter = table.hasHeaders && table.showFilter ? `<autoFilter ref="${zoneName(body)}"/>` : "";
  const names = columns.map((name, index) => columnXml(name, index, table));
  const style = attributes({
    name: file["styleName"] ?? (table.style === "None" ? null : table.style),
    showFirstColumn: table.firstColumn,
    showLastColumn: table.lastColumn,
    showRowStripes: table.bandedRows,
    showColumnStripes: table.bandedColumns,
  });
  return `<table${head}>${filter}<tableColumns count="${columns.length}">${names.join("")}</tableColumns><tableStyleInfo${style}/></table>`;
}

function columnXml(name: string, index: number, { file, totals }: BookTable): string {
  const head = attributes({
    id: index + 1,
    name: name.replace(/\n/g, "_x000a_"),
    totalsRowLabel: totals ? file[`totalsRowLabel:${index}`] : null,
    totalsRowFunction: totals ? file[`totalsRowFunction:${index}`] : null,
  }).replace(/_x005F_x000a_/g, "_x000a_");
  const calculated = file[`calculatedColumnFormula:${index}`];
  const total = totals ? file[`totalsRowFormula:${index}`] : undefined;
  const inner =
    (calculated === undefined
      ? ""
      : `<calculatedColumnFormula>${encodeXml(toFileFormula(calculated))}</calculatedColumnFormula>`) +
    (total === undefined ? "" : `<totalsRowFormula>${encodeXml(toFileFormula(total))}</totalsRowFormula>`);
  return inner === "" ? `<tableColumn${head}/>` : `<tableColumn${head}>${inner}</tableColumn>`;
}
