import { isBlank } from "../../core/cells/Cell";
import { labelKey } from "../../core/cells/labelKey";
import { currencyCode, type CurrencyRate } from "../../core/reading/currencyRates";
import type { DealState } from "../../core/funnel/stageTable";
import { settingsSheetTexts } from "../../i18n/settingsSheetTexts";
import type { Language } from "../../i18n/Language";
import type { KamSettings } from "./KamSettings";
import { SettingsError, type SettingsFault, type SettingsOption } from "./SettingsFault";
import { parseLadders } from "./parseLadders";
import { parseLedgerTables } from "./parseLedgerTables";
import type { SettingsTableName } from "./SettingsTable";
import { defaultTable, type NumberRule, type RawTable, type Row, TableReader } from "./TableReader";

/**
 * The settings out of the tables of the workbook; a table that is missing has the house defaults, and so has a part
 * that cannot be read, which is among the faults. A column is found by its header in either language, else by its
 * position; a table may lack later columns; blank rows are skipped. `days` is what lies between 1900 and the first day
 * that the workbook counts.
 */
export function parseSettings(
  tables: Readonly<Partial<Record<SettingsTableName, RawTable>>>,
  exists: boolean,
  language: Language = "en",
  days = 0,
): KamSettings {
  const faults: SettingsFault[] = [];
  const part = <T>(name: SettingsTableName, parse: (reader: TableReader) => T): T => {
    const house = () => parse(new TableReader(name, defaultTable(name, language), days));
    const table = tables[name];
    if (table === undefined) return house();
    return orElse(faults, name, house, () => parse(new TableReader(name, table, days)));
  };
  // A sheet of an earlier version has none: they would weigh as their stages do.
  const hasCategories = !exists || tables.KAM_Categories !== undefined;
  const given = parseOptions(
    part("KAM_Options", (reader) => reader),
    faults,
  );
  const { options } = given;
  return {
    exists,
    faults,
    tiers: {
      rows: part("KAM_Tiers", (tiers) =>
        tiers.keyed().map((row) => ({
          tier: tiers.text(row, 0),
          from: tiers.optional(row, 1, "settingsNumber"),
          cumulativeShare: tiers.optional(row, 2, "settingsShare"),
          share: tiers.optional(row, 3, "settingsShare"),
          row: row.index,
          cells: tierNumbers.map((column) => tiers.cell(row, column)),
        })),
      ),
    },
    criteria: part("KAM_Criteria", (reader) =>
      pairs(reader, "settingsNotNegative", (criterion, weight) => ({ criterion, weight })),
    ),
    stages: part("KAM_Stages", parseStages),
    categories: hasCategories
      ? part("KAM_Categories", (categories) =>
          categories.keyed().map((row) => ({
            category: categories.text(row, 0),
            weight: categories.optional(row, 1, "settingsShare"),
          })),
        )
      : [],
    ladders: part("KAM_Ladder", parseLadders),
    roles: part("KAM_Roles", (reader) =>
      pairs(reader, "settingsNotNegative", (role, weight) => ({ role, weight })),
    ),
    grades: part("KAM_Grades", (reader) =>
      pairs(reader, "settingsNotNegative", (grade, value) => ({ grade, value })),
    ),
    rates: part("KAM_Rates", parseRates),
    ledger: parseLedgerTables(part, { ...options, currency: options.currency ?? "" }),
    ...given,
  };
}

/** What is read, or what stands in for it where a cell cannot be read, which is then among the faults. */
function orElse<T>(faults: SettingsFault[], part: SettingsFault["part"], standIn: () => T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    faults.push({ part, key: error.key, params: error.params, place: error.place });
    return standIn();
  }
}

/** Columns of KAM_Tiers with a number of a method each. */
const tierNumbers = [1, 2, 3];

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

const languages = Object.values(settingsSheetTexts);

/** What the first version wrote for the boundary, in the form in which labels are compared. */
const earlierBoundaryLabels = ["a bound belongs to", "临界值归属"];

function parseOptions(
  reader: TableReader,
  faults: SettingsFault[],
): Pick<KamSettings, "options" | "firstMonthCell"> {
  const found = new Map<SettingsOption, Row>();
  for (const row of reader.rows) {
    const label = orElse(
      faults,
      "KAM_Options",
      () => null,
      () => labelKey(reader.text(row, 0)),
    );
    const key = label === null ? undefined : optionOf(label);
    if (key === undefined) continue;
    if (found.has(key))
      orElse(
        faults,
        key,
        () => null,
        () => reader.fail("settingsTwice", row, 0),
      );
    else found.set(key, row);
  }
  /** The value of an option, or the house's where it has none or none that can be read. */
  const value = <T>(key: SettingsOption, house: T, read: (row: Row) => T | null): T => {
    const row = found.get(key);
    if (row === undefined || isBlank(row.cells[1])) return house;
    return (
      orElse<T | null>(
        faults,
        key,
        () => null,
        () => read(row),
      ) ?? house
    );
  };
  const choice = <T extends string>(key: SettingsOption, values: readonly T[], house: T): T =>
    value<T>(key, house, (row) => reader.choice(row, 1, values));
  const month = found.get("firstMonth");
  const monthCell = typeof month?.cells[1] === "number" ? reader.cell(month, 1) : null;
  const options: KamSettings["options"] = {
    target: value<number | null>("target", null, (row) => reader.number(row, 1, "settingsAboveZero")),
    forecastPeriod: choice("forecastPeriod", ["week", "month", "quarter", "year"], "month"),
    commissionPeriod: choice("commissionPeriod", ["month", "quarter", "year"], "month"),
    method: choice("method", ["marginal", "whole", "overage"], "marginal"),
    boundary: choice("boundary", ["from", "above"], "above"),
    firstMonth: value("firstMonth", 1, (row) => reader.month(row, 1)),
    currency: value<string | null>("currency", null, (row) => currencyCode(reader.text(row, 1))),
    rateDate: value<number | null>("rateDate", null, (row) => reader.date(row, 1)),
    paper: choice("paper", ["A4", "Letter"], "A4"),
  };
  return { options, ...(monthCell === null ? {} : { firstMonthCell: monthCell }) };
}

/** The option that a label names, in any language and as any version wrote it. */
function optionOf(label: string): SettingsOption | undefined {
  if (earlierBoundaryLabels.includes(label)) return "boundary";
  for (const { options } of languages)
    for (const [key, text] of Object.entries(options))
      if (labelKey(text) === label) return key as SettingsOption;
  return undefined;
}
