import { structuredColumn } from "../../excel/structuredColumn";
import type { WriteOp } from "../../excel/write/WriteOp";
import { settingsOps } from "../settings/settingsOps";
import { settingsTables, type SettingsTableName } from "../settings/settingsTables";
import type { KamSettings } from "../settings/KamSettings";
import type { Language } from "../../i18n/Language";

export interface SettingsTableState {
  /** Adds the settings sheet where the workbook has none. */
  readonly ops: readonly WriteOp[];
  /** Its first columns as a formula names them; null when the user took the table away. */
  readonly reference: string | null;
  /** Rows of data. */
  readonly rows: number;
}

/**
 * A settings table as formulas and new rows need it, the settings sheet still to be added included. One round trip
 * when the workbook has settings.
 */
export async function settingsTable(
  context: Excel.RequestContext,
  name: SettingsTableName,
  columns: number,
  settings: Pick<KamSettings, "exists">,
  language: Language,
): Promise<SettingsTableState> {
  if (!settings.exists) {
    const added = settingsTables(language).find((table) => table.name === name);
    const headers = added?.headers ?? [];
    return {
      ops: settingsOps(language).ops,
      reference: referenceOf(name, headers, columns),
      rows: added?.rows.length ?? 0,
    };
  }
  const table = context.workbook.tables.getItemOrNullObject(name);
  const headers = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  headers.load("values");
  body.load("rowCount");
  await context.sync();
  if (table.isNullObject) return { ops: [], reference: null, rows: 0 };
  return {
    ops: [],
    reference: referenceOf(name, (headers.values[0] ?? []).map(String), columns),
    rows: body.rowCount,
  };
}

function referenceOf(name: string, headers: readonly string[], columns: number): string {
  const [first = "", last = ""] = [headers[0], headers[columns - 1]];
  return `${name}[${structuredColumn("", first)}:${structuredColumn("", last)}]`;
}
