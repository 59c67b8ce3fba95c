import { parseAddress, sheetPrefix } from "../../excel/address/parseAddress";
import { formatZone, type Zone } from "../../excel/address/Zone";
import { settingsSheet } from "../../excel/settingsSheet";
import { structuredColumn } from "../../excel/address/structuredReference";
import { queueSheetFiltered } from "../../excel/read/sheetFiltered";
import { queueNeighbours } from "../../excel/undo/tableGrowth";
import type { Neighbour } from "../../excel/undo/UndoStep";
import type { SheetToPrint } from "../../excel/report/printSheets";
import type { Content } from "../../excel/write/Content";
import type { WriteOp } from "../../excel/write/WriteOp";
import type { Language } from "../../i18n/Language";
import type { KamSettings } from "./KamSettings";
import { settingsOps } from "./settingsOps";
import { settingsColumn } from "./settingsWords";
import type { SettingsTableName } from "./SettingsTable";

export interface SettingsTableState {
  /** Adds the settings sheet where the workbook has none. */
  readonly ops: readonly WriteOp[];
  /** Pages of the sheet that is added; null where it is there. */
  readonly print: SheetToPrint | null;
  /** The table as it stands or will stand; null when the user took it away. */
  readonly table: {
    readonly name: SettingsTableName;
    readonly headers: readonly string[];
    readonly rows: number;
    /** What its rows hold. */
    readonly contents: readonly (readonly Content[])[];
    /** Its rows on the settings sheet, headers left out; null when it was moved to another sheet. */
    readonly zone: Zone | null;
    /** Reads what stands below the table. One round trip where anything does, else none. */
    readonly neighbours: () => Promise<readonly Neighbour[]>;
    /** Name of its sheet when that is protected, so that no row can be added. */
    readonly protectedSheet: string | null;
    /** Name of its sheet when a filter hides rows there, over which Excel misplaces new ones. */
    readonly filteredSheet: string | null;
  } | null;
  /** The cell with the month that the firm's year begins with, as formulas name it; null where it holds no number. */
  readonly firstMonth: string | null;
}

/**
 * A settings table as formulas and new rows need it, the settings sheet still to be added included. One round trip
 * when the workbook has settings.
 */
export async function settingsTableState(
  context: Excel.RequestContext,
  name: SettingsTableName,
  { settings, language }: { readonly settings: KamSettings; readonly language: Language },
): Promise<SettingsTableState> {
  if (!settings.exists) {
    const { ops, tables, print, firstMonth } = settingsOps(language);
    const added = tables.find((table) => table.name === name);
    const none = { protectedSheet: null, filteredSheet: null, neighbours: () => Promise.resolve([]) };
    const table = added === undefined ? null : { ...added, ...none };
    return { ops, print, table, firstMonth: cellReference(settingsSheet, firstMonth) };
  }
  const table = context.workbook.tables.getItemOrNullObject(name);
  const headers = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("values,address,rowCount");
  const neighbours = queueNeighbours(context, table, "below");
  const sheet = table.worksheet.load("name");
  sheet.protection.load("protected");
  const isFiltered = queueSheetFiltered(sheet);
  await context.sync();
  const { firstMonthCell } = settings;
  const month = firstMonthCell && parseAddress(firstMonthCell.address);
  const firstMonth = month ? cellReference(firstMonthCell.sheet, month.zone) : null;
  if (table.isNullObject) return { ops: [], print: null, table: null, firstMonth };
  const place = parseAddress(body.address);
  return {
    ops: [],
    print: null,
    firstMonth,
    table: {
      name,
      headers: (headers.values[0] ?? []).map(String),
      rows: body.rowCount,
      contents: body.values as Content[][],
      zone: place?.sheet === settingsSheet ? place.zone : null,
      neighbours,
      protectedSheet: sheet.protection.protected ? sheet.name : null,
      filteredSheet: isFiltered() ? sheet.name : null,
    },
  };
}

function cellReference(sheet: string, zone: Zone): string {
  return sheetPrefix(sheet) + formatZone(zone, true);
}

/**
 * Rows of a new table as one that stands in the workbook takes them: its columns may have been moved, and one of an
 * earlier version lacks the later ones.
 */
export function inColumns(
  name: SettingsTableName,
  headers: readonly string[],
  rows: readonly (readonly Content[])[],
): Content[][] {
  const places = headers.map((header, column) => {
    const place = settingsColumn(name, header);
    return place < 0 ? column : place;
  });
  return rows.map((row) => places.map((place) => row[place] ?? ""));
}

/** The first columns of a settings table as a formula names them; null where it is gone or they stand otherwise. */
export function settingsReference({ table }: SettingsTableState, columns: number): string | null {
  if (table === null) return null;
  const { name, headers } = table;
  const places = headers.slice(0, columns).map((header) => settingsColumn(name, header));
  if (!places.every((place, column) => place === column || place === -1)) return null;
  const [first = "", last = ""] = [headers[0], headers[columns - 1]];
  return `${name}[${structuredColumn("", first)}:${structuredColumn("", last)}]`;
}
