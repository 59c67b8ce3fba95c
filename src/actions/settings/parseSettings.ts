import { isBlank, textOfCell } from "../../core/cells/Cell";
import { labelKey } from "../../core/cells/labelKey";
import { currencyCode, type CurrencyRate } from "../../core/reading/currencyRates";
import type { DealState } from "../../core/funnel/stageTable";
import { monthNames } from "../../core/reading/monthNames";
import { settingsSheetTexts } from "../../i18n/settingsSheetTexts";
import type { Language } from "../../i18n/Language";
import type { KamSettings } from "./KamSettings";
import type { SettingsTableName } from "./settingsTables";
import { defaultTable, type NumberRule, type RawTable, type Row, TableReader } from "./TableReader";

/**
 * The settings out of the tables of the workbook; a table that is missing has the house defaults. A column is found by
 * its header in either language, else by its position; a table may lack later columns; blank rows are skipped.
 * `days` is what lies between 1900 and the first day that the workbook counts. Errors name table, row, column and value.
 */
export function parseSettings(
  tables: Readonly<Partial<Record<SettingsTableName, RawTable>>>,
  exists: boolean,
  language: Language = "en",
  days = 0,
): KamSettings {
  const reader = (name: SettingsTableName) =>
    new TableReader(name, tables[name] ?? defaultTable(name, language), days);
  const tiers = reader("KAM_Tiers");
  const ladders = new Map<string, { from: number; rate: number; fixed: number }[]>();
  const steps = reader("KAM_Ladder");
  const categories = reader("KAM_Categories");
  // A sheet of an earlier version has none: they would weigh as their stages do.
  const hasCategories = !exists || tables.KAM_Categories !== undefined;
  for (const row of steps.rows) {
    const name = steps.text(row, 0);
    const step = {
      from: steps.number(row, 1, "settingsNotNegative"),
      rate: steps.number(row, 2, "settingsNotNegative"),
      fixed: steps.optional(row, 3, "settingsNumber") ?? 0,
    };
    const known = ladders.get(name);
    if (known?.some(({ from }) => from === step.from) === true) steps.fail("settingsTwice", row, 1);
    if (known) known.push(step);
    else ladders.set(name, [step]);
  }
  return {
    exists,
    tiers: {
      rows: tiers.keyed().map((row) => ({
        tier: tiers.text(row, 0),
        from: tiers.optional(row, 1, "settingsNumber"),
        cumulativeShare: tiers.optional(row, 2, "settingsShare"),
        share: tiers.optional(row, 3, "settingsShare"),
        row: row.index,
      })),
    },
    criteria: pairs(reader("KAM_Criteria"), "settingsNotNegative", (criterion, weight) => ({
      criterion,
      weight,
    })),
    stages: parseStages(reader("KAM_Stages")),
    categories: hasCategories
      ? categories.keyed().map((row) => ({
          category: categories.text(row, 0),
          weight: categories.optional(row, 1, "settingsShare"),
        }))
      : [],
    ladders: [...ladders].map(([name, rows]) => ({ name, steps: rows.sort((a, b) => a.from - b.from) })),
    roles: pairs(reader("KAM_Roles"), "settingsNotNegative", (role, weight) => ({ role, weight })),
    grades: pairs(reader("KAM_Grades"), "settingsNotNegative", (grade, value) => ({ grade, value })),
    rates: parseRates(reader("KAM_Rates")),
    options: parseOptions(reader("KAM_Options")),
  };
}

const states: readonly DealState[] = ["open", "won", "lost"];

function parseStages(reader: TableReader): KamSettings["stages"] {
  return reader.keyed().map((row) => {
    const state = reader.choice(row, 2, states);
    const given = state === "won" || state === "lost" ? reader.optional(row, 1, "settingsShare") : null;
    if (state === "won" && (given ?? 1) !== 1) reader.fail("settingsWonWeight", row, 1);
    const weight = state === "won" ? 1 : state === "lost" ? 0 : reader.number(row, 1, "settingsShare");
    return { stage: reader.text(row, 0), weight, state };
  });
}

function pairs<T>(reader: TableReader, rule: NumberRule, make: (key: string, number: number) => T): T[] {
  return reader.keyed().map((row) => make(reader.text(row, 0), reader.number(row, 1, rule)));
}

function parseRates(reader: TableReader): CurrencyRate[] {
  const seen = new Set<string>();
  return reader.rows.map((row) => {
    const currency = currencyCode(reader.text(row, 0));
    const validFrom = reader.date(row, 1);
    const key = `${currency} ${validFrom ?? ""}`;
    if (seen.has(key)) reader.fail("settingsTwice", row, 0);
    seen.add(key);
    return { currency, validFrom, rate: reader.number(row, 2, "settingsAboveZero") };
  });
}

type OptionKey = keyof KamSettings["options"];
const languages = Object.values(settingsSheetTexts);

/** What the first version wrote for the boundary, in the form in which labels are compared. */
const earlierBoundaryLabels = ["a bound belongs to", "临界值归属"];

function parseOptions(reader: TableReader): KamSettings["options"] {
  const found = new Map<OptionKey, Row>();
  for (const row of reader.keyed()) {
    const label = labelKey(reader.text(row, 0));
    for (const { options } of languages)
      for (const [key, text] of Object.entries(options))
        if (labelKey(text) === label) found.set(key as OptionKey, row);
    if (earlierBoundaryLabels.includes(label)) found.set("boundary", row);
  }
  const choice = <T extends string>(key: OptionKey, values: readonly T[], fallback: T): T => {
    const row = found.get(key);
    return (row === undefined ? null : reader.choice(row, 1, values)) ?? fallback;
  };
  const target = found.get("target");
  const currency = found.get("currency");
  const rateDate = found.get("rateDate");
  return {
    target: target === undefined ? null : reader.optional(target, 1, "settingsAboveZero"),
    forecastPeriod: choice("forecastPeriod", ["week", "month", "quarter", "year"], "month"),
    commissionPeriod: choice("commissionPeriod", ["month", "quarter", "year"], "month"),
    method: choice("method", ["marginal", "whole", "overage"], "marginal"),
    boundary: choice("boundary", ["from", "above"], "above"),
    firstMonth: parseMonth(reader, found.get("firstMonth")),
    currency:
      currency === undefined || isBlank(currency.cells[1]) ? null : currencyCode(reader.text(currency, 1)),
    rateDate: rateDate === undefined ? null : reader.date(rateDate, 1),
  };
}

/** A month as a number from 1 to 12 or by its name ("April", "4月"); January where none is given. */
function parseMonth(reader: TableReader, row: Row | undefined): number {
  const cell = row?.cells[1];
  if (row === undefined || isBlank(cell)) return 1;
  const text = labelKey(textOfCell(cell)).replace(/月$/, "");
  const month = monthNames.get(text) ?? Number(text);
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : reader.fail("settingsMonth", row, 1);
}
