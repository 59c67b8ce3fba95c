import { labelKey } from "../../core/cells/labelKey";
import { settingsSheetTexts } from "../../i18n/settingsSheetTexts";
import { type Language, languages } from "../../i18n/Language";
import { knownTable } from "./knownTables";
import type { SettingsOption } from "./SettingsFault";
import type { SettingsTableName } from "./SettingsTable";

/** Place of a settings column by its header in either language or that in camelCase, from 0; -1 for none. */
export function settingsColumn(table: SettingsTableName, word: string): number {
  for (const { language } of languages) {
    const { headers, shortNames = [] } = knownTable(table, language);
    const place = headers.findIndex((header, column) =>
      [header, camelCase(header), shortNames[column] ?? header].some((text) => isSame(text, word)),
    );
    if (place >= 0) return place;
  }
  return -1;
}

/** Text of an option on the settings sheet, by its key or its text in either language; null for none. */
export function settingsOption(word: string, language: Language): string | null {
  const keys = Object.keys(settingsSheetTexts[language].options) as SettingsOption[];
  const key = keys.find((candidate) =>
    [candidate, ...languages.map((other) => settingsSheetTexts[other.language].options[candidate])].some(
      (text) => isSame(text, word),
    ),
  );
  return key === undefined ? null : settingsSheetTexts[language].options[key];
}

const isSame = (one: string, other: string): boolean => labelKey(one) === labelKey(other);

/** "Share of accounts" → "shareOfAccounts". */
const camelCase = (text: string): string =>
  text.toLowerCase().replace(/\s+(\S)/g, (_, letter: string) => letter.toUpperCase());
