import { isBlank, textOfCell } from "../../core/cells/Cell";
import { labelKey } from "../../core/cells/labelKey";
import { parseNumber } from "../../core/cells/parseNumber";
import { parseDate } from "../../core/dates/parseDate";
import { settingsSheetTexts } from "../../i18n/settingsSheetTexts";
import type { Language } from "../../i18n/Language";
import type { SettingsCells } from "./settingsCells";
import { settingsTables } from "./settingsTables";
import { settingsColumn } from "./settingsWords";

/** What a cell of the settings holds. */
export type SettingsCellKind =
  | { readonly is: "text" | "number" | "percent" | "date" }
  /** One of these words, or nothing. */
  | { readonly is: "choice"; readonly choices: readonly string[] };

type Choices = (typeof settingsSheetTexts)["en"]["choices"];
type OptionName = keyof (typeof settingsSheetTexts)["en"]["options"];

/** The words that an option takes. */
export const optionChoices: Readonly<Partial<Record<OptionName, readonly (keyof Choices)[]>>> = {
  forecastPeriod: ["week", "month", "quarter", "year"],
  commissionPeriod: ["month", "quarter", "year"],
  method: ["marginal", "whole", "overage"],
  boundary: ["from", "above"],
  paper: ["A4", "Letter"],
};
const optionKinds: Readonly<Partial<Record<OptionName, "number" | "date">>> = {
  target: "number",
  firstMonth: "number",
  rateDate: "date",
};

/** What a cell of a settings table is to hold, by its column and, among the options, by its row. */
export function settingsCellKind(
  { name, headers, rows }: SettingsCells,
  row: number,
  column: number,
  language: Language,
): SettingsCellKind {
  const { choices } = settingsSheetTexts[language];
  const known = settingsColumn(name, headers[column] ?? "");
  const place = known < 0 ? column : known;
  const ofWords = (words: readonly (keyof Choices)[]): SettingsCellKind => ({
    is: "choice",
    choices: words.map((word) => choices[word]),
  });
  if (name === "KAM_Stages" && place === 2) return ofWords(["open", "won", "lost"]);
  if (name === "KAM_Options" && place === 1) {
    const option = optionOf(textOfCell(rows[row]?.[0]?.value));
    const words = option === null ? undefined : optionChoices[option];
    if (words !== undefined) return ofWords(words);
    return { is: (option === null ? undefined : optionKinds[option]) ?? "text" };
  }
  const format = settingsTables("en").find((table) => table.name === name)?.formats[place] ?? "General";
  if (place === 0 || format === "General") return { is: "text" };
  if (format.includes("%")) return { is: "percent" };
  return { is: format.includes("y") ? "date" : "number" };
}

function optionOf(label: string): OptionName | null {
  for (const { options } of Object.values(settingsSheetTexts))
    for (const [key, text] of Object.entries(options))
      if (labelKey(text) === labelKey(label)) return key as OptionName;
  return null;
}

/**
 * What is typed, as the cell is to hold it: a number, a share ("25", "25%" and "0.25" are 0.25), the serial of a day
 * written year first, else the text itself, which the check of the cell then refuses where it must not be one.
 */
export function typedSetting(typed: string, { is }: SettingsCellKind, days: number): string | number {
  const text = typed.trim();
  if (isBlank(text)) return "";
  if (is === "date") {
    const day = parseDate(text);
    return day === null ? text : day - days;
  }
  if (is !== "number" && is !== "percent") return text;
  const number = parseNumber(text);
  if (number === null) return text;
  return is === "percent" && !/[%％]/.test(text) && Math.abs(number) > 1 ? number / 100 : number;
}
