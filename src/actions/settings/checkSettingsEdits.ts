import type { Cell } from "../../core/cells/Cell";
import { requestTiers } from "../classify/requestTiers";
import type { Language } from "../../i18n/Language";
import type { CellPlace, Message } from "../list/messages";
import { parseSettings } from "./parseSettings";
import { rawTable, type SettingsCells } from "./settingsCells";

/** A new value for a cell of a settings table. */
export interface SettingsEdit {
  /** Of the table, from 0. */
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

/** Why edits cannot be written, with the cell that it is about. */
export type SettingsRefusal = Message & { readonly place: CellPlace | null };

/**
 * Why a table cannot be edited so; null where it can. Each edited row must be readable by itself; the table must not
 * become unreadable; thresholds must go on falling, cumulative shares rising, and shares of accounts adding up. What
 * was wrong before elsewhere in the table is no reason.
 */
export function checkSettingsEdits(
  table: SettingsCells,
  edits: readonly SettingsEdit[],
  language: Language,
): SettingsRefusal | null {
  const before = table.rows.map((row) => row.map(({ value }) => value));
  const after = before.map((cells, row) => {
    const own = edits.filter((edit) => edit.row === row);
    return cells.map((cell, column) => own.find((edit) => edit.column === column)?.value ?? cell);
  });
  for (const row of new Set(edits.map((edit) => edit.row))) {
    const [fault] = read(table, [after[row] ?? []], row, language).faults;
    if (fault !== undefined) return fault;
  }
  const was = read(table, before, 0, language);
  const now = read(table, after, 0, language);
  if (was.faults.length === 0 && now.faults[0] !== undefined) return now.faults[0];
  if (table.name !== "KAM_Tiers" || now.faults.length > 0) return null;
  for (const method of ["threshold", "share", "rank"] as const) {
    const wrong = new Set(requestTiers(method, was, language).conflicts.map(keyOf));
    const conflict = requestTiers(method, now, language).conflicts.find((one) => !wrong.has(keyOf(one)));
    if (conflict !== undefined) return conflict;
  }
  return null;
}

const keyOf = ({ key, place }: SettingsRefusal): string => `${key} ${place?.address ?? ""}`;

/** The settings as they would be read from these rows of the table, the first of which stands in its row `first`. */
function read(table: SettingsCells, rows: readonly (readonly Cell[])[], first: number, language: Language) {
  const raw = rawTable({ ...table, firstRow: table.firstRow + first }, rows);
  return parseSettings({ [table.name]: raw }, true, language, table.days);
}
