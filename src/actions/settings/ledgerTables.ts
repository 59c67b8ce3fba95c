import { ledgerSettingsTexts } from "../../i18n/ledgerSettingsTexts";
import type { Language } from "../../i18n/Language";
import type { LedgerTableName, SettingsTable } from "./SettingsTable";

const day = "yyyy-mm-dd";
const percent = "0.0%";
const money = "#,##0.00";
const text = "General";

/** Number format per column. */
const formats: Readonly<Record<LedgerTableName, readonly string[]>> = {
  KAM_Schemes: [
    ...[text, day, text, text, text, text, text, text, text, text, text, text],
    ...["0.00##", money, money, text, percent, text, text, text, text],
  ],
  KAM_Assignments: [text, text, text, text, day, day, percent],
  KAM_Multipliers: [text, text, "0.00##", text],
  KAM_Overrides: [text, text, text, text, text, "0.00%", text],
  KAM_Bonuses: [text, text, text, text, text, money],
  KAM_Draws: [text, day, money, text, day],
  KAM_Adjustments: [text, text, money, text],
  KAM_Holdbacks: [text, text, day],
  KAM_Opening: [text, text, day, money, money, money, money, money],
};

/** Columns that have a shorter name in documents. */
const shortNames: Readonly<Record<string, string>> = {
  "First month of the year": "firstMonth",
  "Holdback %": "holdback",
  "Ramp %": "ramp",
  "Amount per period": "amount",
  "Who competes": "who",
};

export function ledgerTables(language: Language): readonly SettingsTable[] {
  const { headers } = ledgerSettingsTexts[language];
  const names = Object.keys(headers) as LedgerTableName[];
  return names.map((name) => ({
    name,
    headers: headers[name],
    rows: [],
    formats: formats[name],
    least: 1,
    shortNames: ledgerSettingsTexts.en.headers[name].map((header) => shortNames[header] ?? null),
  }));
}
