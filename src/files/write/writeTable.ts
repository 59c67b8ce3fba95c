import type { BookTable } from "../../../workbench/engine/book/bookTables";
import { zoneName } from "../address";
import { toFileFormula } from "../formulas/toFileFormula";
import { attributes } from "../xml/attributes";
import { encodeXml } from "../xml/encodeXml";

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
