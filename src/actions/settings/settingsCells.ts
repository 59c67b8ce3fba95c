import type { Cell } from "../../core/cells/Cell";
import { daysTo1904, queueIs1904 } from "../../excel/dateSystem";
import { queueTableZone } from "../../excel/read/tableZone";
import { formatZone } from "../../excel/address/Zone";
import { runExcel } from "../../excel/runExcel";
import { type Content, contentOf } from "../../excel/write/Content";
import type { CellPlace } from "../list/messages";
import type { HouseTableName } from "./SettingsTable";
import { settingsTables } from "./settingsTables";
import type { RawTable } from "./TableReader";

/** A cell of a settings table as it stands. */
export interface SettingsCell {
  readonly content: Content;
  readonly value: Cell;
  /** As the sheet shows it. */
  readonly text: string;
  /** Whether it holds a formula: such a cell is not edited here. */
  readonly isFormula: boolean;
}

/** A settings table of the workbook, cell by cell. */
export interface SettingsCells {
  readonly name: HouseTableName;
  readonly sheet: string;
  /** Sheet row of the first row and sheet column of the first column, from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SettingsCell[])[];
  /** What lies between 1900 and the first day that the workbook counts. */
  readonly days: number;
}

/** The settings tables of the workbook; none where it has none. Two round trips. */
export async function readSettingsCells(signal?: AbortSignal): Promise<SettingsCells[]> {
  return runExcel(queueSettingsCells, { signal });
}

/** As readSettingsCells, within a context. */
export async function queueSettingsCells(context: Excel.RequestContext): Promise<SettingsCells[]> {
  const names = settingsTables("en").map(({ name }) => name);
  const is1904 = queueIs1904(context);
  const tables = names.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    return { name, table: table.load("name") };
  });
  await context.sync();
  const found = tables
    .filter(({ table }) => !table.isNullObject)
    .map(({ name, table }) => ({
      name,
      range: table.getRange().load("formulas,values,text"),
      place: queueTableZone(table),
    }));
  if (found.length > 0) await context.sync();
  return found.flatMap(({ name, range, place }) => {
    const stands = place();
    if (stands === null) return [];
    const { sheet, zone } = stands;
    const { formulas, values, text } = range as {
      formulas: unknown[][];
      values: unknown[][];
      text: string[][];
    };
    const rows = values.slice(1, zone.rows).map((line, row) =>
      line.map((value, column): SettingsCell => {
        const content = contentOf(formulas[row + 1]?.[column], value);
        return {
          content,
          value: value as Cell,
          text: text[row + 1]?.[column] ?? "",
          isFormula: typeof content === "string" && content.startsWith("="),
        };
      }),
    );
    const headers = (values[0] ?? []).map(String);
    const days = is1904() ? daysTo1904 : 0;
    return [{ name, sheet, firstRow: zone.row + 1, firstColumn: zone.column, headers, rows, days }];
  });
}

/** Where a cell of a table stands, by its row and column from 0. */
export function settingsCellPlace(table: SettingsCells, row: number, column: number): CellPlace {
  const zone = { row: table.firstRow + row, column: table.firstColumn + column, rows: 1, columns: 1 };
  return { sheet: table.sheet, address: formatZone(zone) };
}

/** The table as the settings are read from it. */
export function rawTable(table: SettingsCells, rows: readonly (readonly Cell[])[]): RawTable {
  const { headers, sheet, firstRow, firstColumn } = table;
  return { headers, rows, sheet, firstRow: firstRow + 1, firstColumn };
}
