import type { BookTableConfig } from "../../../workbench/engine/plugins/BookTablePlugin";
import { decodeText } from "../xml/decodeText";
import type { XmlElement } from "../xml/XmlElement";

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
