import { onceEach } from "../../core/collections/onceEach";
import type { Language } from "../../i18n/Language";
import { ledgerTables } from "./ledgerTables";
import type { SettingsTable, SettingsTableName } from "./SettingsTable";
import { settingsTables } from "./settingsTables";

/** Every table that a settings sheet may have, those that a new one does not have included. */
export const knownTables = onceEach((language: Language): readonly SettingsTable[] => [
  ...settingsTables(language),
  ...ledgerTables(language),
]);

export function knownTable(name: SettingsTableName, language: Language): SettingsTable {
  const table = knownTables(language).find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`there is no settings table ${name}`);
  return table;
}
