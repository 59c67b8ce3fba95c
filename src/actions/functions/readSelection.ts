import { formatZone, type Zone } from "../../excel/address/Zone";
import { parseAddress, sheetPrefix } from "../../excel/address/parseAddress";
import { escapedHeader, structuredColumn } from "../../excel/address/structuredReference";
import { runExcel } from "../../excel/runExcel";
import type { CellPlace } from "../list/messages";

interface SelectedTable {
  readonly name: string;
  readonly headers: readonly string[];
  /** Header row, data and totals. */
  readonly all: Zone;
  readonly body: Zone;
}

/**
 * What is selected now. The rows of table columns, with or without their header, become Table[Column]; whole columns
 * and rows of the sheet are cut to what is filled of them. One round trip, two more for a selection of one block.
 */
export async function readSelection(): Promise<Selection> {
  return runExcel(async (context) => {
    const active = context.workbook.getActiveCell().load("address,formulas");
    const areas = context.workbook.getSelectedRanges().load("areaCount");
    await context.sync();
    const place = parseAddress(active.address);
    const [[content]] = active.formulas as [[unknown]];
    return {
      cell: { sheet: place?.sheet ?? "", address: place === null ? "" : formatZone(place.zone) },
      content: String(content),
      reference: areas.areaCount === 1 ? await readReference(context, place?.sheet ?? "") : null,
    };
  });
}

async function readReference(context: Excel.RequestContext, sheet: string): Promise<Reference> {
  const range = context.workbook.getSelectedRange().load("address,isEntireColumn,isEntireRow");
  const filled = range.getUsedRangeOrNullObject(true).load("address");
  const tables = range.getTables(false).load("items/name");
  await context.sync();
  const isWhole = range.isEntireColumn || range.isEntireRow;
  const text = isWhole && !filled.isNullObject ? filled.address : range.address;
  const address = text.slice(text.lastIndexOf("!") + 1);
  const zone = parseAddress(address)?.zone;
  const found = tables.items[0];
  if (zone !== undefined && found !== undefined && tables.items.length === 1) {
    const columns = columnsOf(zone, await readTable(context, found), range.isEntireColumn);
    if (columns !== null) return { sheet, text: columns, structured: true };
  }
  return { sheet, text: address, structured: false };
}

async function readTable(context: Excel.RequestContext, table: Excel.Table): Promise<SelectedTable | null> {
  const columns = table.columns.load("items/name");
  const all = table.getRange().load("address");
  const body = table.getDataBodyRange().load("address");
  await context.sync();
  const zones = { all: parseAddress(all.address)?.zone, body: parseAddress(body.address)?.zone };
  return zones.all === undefined || zones.body === undefined
    ? null
    : { name: table.name, headers: columns.items.map(({ name }) => name), all: zones.all, body: zones.body };
}

/** The columns of a table that a selection stands for; null when it is some other part of it. */
function columnsOf(zone: Zone, table: SelectedTable | null, isEntireColumn: boolean): string | null {
  if (table === null) return null;
  const { all, body, headers, name } = table;
  const first = headers[zone.column - all.column];
  const last = headers[zone.column + zone.columns - 1 - all.column];
  const end = zone.row + zone.rows;
  const rowsFit =
    isEntireColumn ||
    ((zone.row === body.row || zone.row === all.row) &&
      (end === body.row + body.rows || end === all.row + all.rows));
  if (!rowsFit || first === undefined || last === undefined) return null;
  return zone.columns === 1
    ? structuredColumn(name, first)
    : `${name}[[${escapedHeader(first)}]:[${escapedHeader(last)}]]`;
}

/** What is selected in the workbook at the moment of asking. */
export interface Selection {
  /** The active cell. */
  readonly cell: CellPlace;
  /** What the active cell holds, as typed; "" when it is free for a formula. */
  readonly content: string;
  /** The selected cells; null when they are several blocks. */
  readonly reference: Reference | null;
}

/** Cells as an argument names them. */
export interface Reference {
  readonly sheet: string;
  /** "B2:B200", or "Accounts[Annual sales]" when it is whole columns of a table. */
  readonly text: string;
  /** True for columns of a table: they need no sheet before them. */
  readonly structured: boolean;
}

/** A reference as a formula on the sheet given must write it: cells of another sheet with that sheet's name. */
export function referenceText({ sheet, text, structured }: Reference, formulaSheet: string): string {
  return structured || sheet === formulaSheet ? text : `${sheetPrefix(sheet)}${text}`;
}
