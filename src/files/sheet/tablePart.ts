import { parseZone, zoneName } from "../address";
import type { FileTable, FileTableColumn } from "../FileWorkbook";
import { fromFileFormula, toFileFormula } from "../formulas/fileFormula";
import { FileError } from "../notes/FileError";
import { attributes } from "../xml/attributes";
import type { XmlElement } from "../xml/XmlElement";
import { decodeText, encodeXml } from "../xml/xmlText";
import { filterCriteria, writeFilter } from "./filter";

/**
 * Reads a table part; none without a place or a name.
 * @throws {FileError} when its columns are not those of its place
 */
export function readTable(table: XmlElement, path: string): FileTable[] {
  const style = table.child("tableStyleInfo");
  const filter = table.child("autoFilter");
  const zone = parseZone(table.attribute("ref") ?? "");
  const columns = (table.child("tableColumns")?.all("tableColumn") ?? []).map(readColumn);
  if (!zone || columns.length !== zone.right - zone.left + 1)
    throw new FileError({ kind: "damaged", part: path });
  return [
    {
      name: decodeText(table.attribute("displayName") ?? table.attribute("name") ?? "Table"),
      zone,
      columns,
      hasHeaders: table.number("headerRowCount", 1) > 0,
      hasTotals: table.number("totalsRowCount") > 0,
      hasFilterButtons: filter !== null,
      filter: filter ? filterCriteria(filter) : "",
      style: style?.attribute("name") ?? null,
      firstColumn: style?.flag("showFirstColumn") ?? false,
      lastColumn: style?.flag("showLastColumn") ?? false,
      bandedRows: style?.flag("showRowStripes") ?? false,
      bandedColumns: style?.flag("showColumnStripes") ?? false,
    },
  ];
}

function readColumn(column: XmlElement): FileTableColumn {
  const text = (name: string): string | null => {
    const value = column.attribute(name);
    return value === null ? null : decodeText(value);
  };
  const formula = (name: string): string | null => {
    const element = column.child(name);
    return element ? fromFileFormula(decodeText(element.text)) : null;
  };
  return {
    name: text("name") ?? "",
    formula: formula("calculatedColumnFormula"),
    totalsLabel: text("totalsRowLabel"),
    totalsFunction: text("totalsRowFunction"),
    totalsFormula: formula("totalsRowFormula"),
  };
}

/** The part of a table; `id` is its number in the workbook. */
export function writeTable(table: FileTable, id: number): string {
  const { zone, columns, hasTotals } = table;
  const body = { ...zone, bottom: hasTotals ? zone.bottom - 1 : zone.bottom };
  const head = attributes({
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    id,
    name: table.name,
    displayName: table.name,
    ref: zoneName(zone),
    headerRowCount: table.hasHeaders,
    totalsRowCount: hasTotals ? 1 : null,
    totalsRowShown: hasTotals ? null : 0,
  });
  const filter = table.hasHeaders && table.hasFilterButtons ? writeFilter(body, table.filter) : "";
  const items = columns.map((column, index) => columnXml(column, index));
  const style = attributes({
    name: table.style,
    showFirstColumn: table.firstColumn,
    showLastColumn: table.lastColumn,
    showRowStripes: table.bandedRows,
    showColumnStripes: table.bandedColumns,
  });
  return `<table${head}>${filter}<tableColumns count="${columns.length}">${items.join("")}</tableColumns><tableStyleInfo${style}/></table>`;
}

/** What the totals row shows stays with the column while there is none: Excel offers it again. */
function columnXml(column: FileTableColumn, index: number): string {
  const head = attributes({
    id: index + 1,
    name: column.name.replace(/\n/g, "_x000a_"),
    totalsRowLabel: column.totalsLabel,
    totalsRowFunction: column.totalsFunction,
  }).replace(/_x005F_x000a_/g, "_x000a_");
  const element = (name: string, formula: string | null): string =>
    formula === null ? "" : `<${name}>${encodeXml(toFileFormula(formula))}</${name}>`;
  const inner =
    element("calculatedColumnFormula", column.formula) + element("totalsRowFormula", column.totalsFormula);
  return inner === "" ? `<tableColumn${head}/>` : `<tableColumn${head}>${inner}</tableColumn>`;
}
