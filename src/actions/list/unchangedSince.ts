import type { Cell } from "../../core/cells/Cell";
import { structuredColumn } from "../../excel/address/structuredReference";
import type { Content } from "../../excel/write/Content";
import type { SettingsTableName } from "../settings/SettingsTable";
import { inColumns, settingsTableState, type SettingsTableState } from "../settings/settingsTableState";
import { settingsColumn } from "../settings/settingsWords";
import type { ListJob } from "./ListFeature";
import type { WriteMode } from "./messages";
import { type CheckedCells, unchangedCells } from "./unchangedList";

/**
 * The condition by which a sheet that was asked for live sees, in what of it is values, that its list or its settings
 * have changed since; null where values were asked for. `remembered` are rows that the write adds to the settings table,
 * in the order of a new one; `ended` is the condition of `nothingBelow`. One round trip where the workbook has settings and `known` is null.
 */
export async function unchangedSince(
  context: Excel.RequestContext,
  settingsTable: SettingsTableName | null,
  { request, settings, language }: ListJob<{ readonly mode: WriteMode }>,
  list: () => readonly CheckedCells[],
  known: SettingsTableState | null,
  remembered: readonly (readonly Content[])[],
  ended: string | null,
): Promise<() => string | null> {
  if (request.mode !== "live") return () => null;
  const state =
    known ??
    (settingsTable !== null && settings.exists
      ? await settingsTableState(context, settingsTable, { settings, language })
      : null);
  let condition: string | null | undefined;
  return () => {
    if (condition === undefined) {
      const unchanged = unchangedCells([...list(), ...settingsCells(state, remembered)]);
      condition = unchanged === null || ended === null ? (unchanged ?? ended) : `AND(${unchanged},${ended})`;
    }
    return condition;
  };
}

function settingsCells(
  state: SettingsTableState | null,
  remembered: readonly (readonly Content[])[],
): CheckedCells[] {
  if (state?.table == null) return [];
  const { name, headers, contents } = state.table;
  const rows = [...contents, ...inColumns(name, headers, remembered)];
  return headers.flatMap((header, column) =>
    settingsColumn(name, header) < 0
      ? []
      : [{ reference: structuredColumn(name, header), cells: rows.map((row): Cell => row[column] ?? "") }],
  );
}
