import { type Cell, isBlank, textOfCell } from "../../core/cells/Cell";
import { earlierBoundaryWords } from "../../core/Boundary";
import { labelKey } from "../../core/cells/labelKey";
import { numberFromCell } from "../../core/cells/parseNumber";
import { dateOfCell } from "../../core/dates/parseDate";
import { currencyCode, type CurrencyRate } from "../../core/reading/currencyRates";
import { settingsSheetTexts } from "../../i18n/settingsSheetTexts";
import { ActionError } from "../list/messages";
import type { KamSettings } from "./KamSettings";
import type { Language } from "../../i18n/Language";
import { settingsTables, type SettingsTableName } from "./settingsTables";

/** One table as it stands in the workbook. */
export interface RawTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sheet row of the first row, from 1. */
  readonly firstRow: number;
}

type NumberRule = "settingsNumber" | "settingsShare" | "settingsNotNegative" | "settingsAboveZero";

/**
 * The settings out of the tables of the workbook; a table that is missing has the house defaults. Columns count by
 * position, header texts do not matter; blank rows are skipped. `days` is what lies between 1900 and the first day
 * that the workbook counts.
 * Errors name table, row, column and value.
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
    stages: pairs(reader("KAM_Stages"), "settingsShare", (stage, weight) => ({ stage, weight })),
    ladders: [...ladders].map(([name, rows]) => ({ name, steps: rows.sort((a, b) => a.from - b.from) })),
    roles: pairs(reader("KAM_Roles"), "settingsNotNegative", (role, weight) => ({ role, weight })),
    grades: pairs(reader("KAM_Grades"), "settingsNotNegative", (grade, value) => ({ grade, value })),
    rates: parseRates(reader("KAM_Rates")),
    options: parseOptions(reader("KAM_Options")),
  };
}

interface Row {
  readonly index: number;
  readonly cells: readonly Cell[];
}

class TableReader {
  readonly rows: readonly Row[];

  constructor(
    private readonly name: SettingsTableName,
    private readonly table: RawTable,
    private readonly days: number,
  ) {
    const expected = defaultTable(name, "en").headers.length;
    if (table.headers.length < expected)
      throw new ActionError("settingsTableShape", { table: name, count: table.headers.length, expected });
    this.rows = table.rows
      .map((cells, index) => ({ index, cells: cells.slice(0, expected) }))
      .filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  }

  /** The rows, no two of which have the same first cell. */
  keyed(): readonly Row[] {
    const seen = new Set<string>();
    for (const row of this.rows) {
      const key = labelKey(this.text(row, 0));
      if (seen.has(key)) this.fail("settingsTwice", row, 0);
      seen.add(key);
    }
    return this.rows;
  }

  text(row: Row, column: number): string {
    const text = textOfCell(row.cells[column]).trim();
    if (text === "") this.fail("settingsText", row, column);
    return text;
  }

  optional(row: Row, column: number, rule: NumberRule): number | null {
    return isBlank(row.cells[column]) ? null : this.number(row, column, rule);
  }

  number(row: Row, column: number, rule: NumberRule): number {
    const number = numberFromCell(row.cells[column]);
    if (number === null || number === "bad") return this.fail("settingsNumber", row, column);
    if (rule === "settingsShare" && (number < 0 || number > 1)) this.fail(rule, row, column);
    if (rule === "settingsNotNegative" && number < 0) this.fail(rule, row, column);
    if (rule === "settingsAboveZero" && number <= 0) this.fail(rule, row, column);
    return number;
  }

  /** A day; null for a blank. */
  date(row: Row, column: number): number | null {
    const cell = row.cells[column] ?? null;
    const counted = typeof cell === "number" ? cell + this.days : cell;
    return isBlank(cell) ? null : (dateOfCell(counted) ?? this.fail("settingsDate", row, column));
  }

  fail(
    key: NumberRule | "settingsDate" | "settingsText" | "settingsTwice" | "settingsChoice",
    row: Row,
    column: number,
    values = "",
  ): never {
    const value = textOfCell(row.cells[column]);
    throw new ActionError(key, {
      table: this.name,
      row: this.table.firstRow + row.index,
      column: this.table.headers[column] ?? "",
      value: value === "" ? '""' : value,
      values,
    });
  }
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
const earlierBoundaryTexts: ReadonlyMap<string, string> = new Map([
  ...earlierBoundaryWords,
  ["the upper step (≥)", "from"],
  ["the lower step (≤)", "above"],
  ["上一档（≥）", "from"],
  ["下一档（含）", "above"],
]);

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
    if (row === undefined || isBlank(row.cells[1])) return fallback;
    const given = labelKey(textOfCell(row.cells[1]));
    const names = (value: T) => [
      value,
      ...languages.map(({ choices }) => choices[value as keyof typeof choices]),
      ...[...earlierBoundaryTexts].filter(([, meant]) => meant === value).map(([text]) => text),
    ];
    const value = values.find((candidate) => names(candidate).some((name) => labelKey(name) === given));
    return value ?? reader.fail("settingsChoice", row, 1, values.join(", "));
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
    currency:
      currency === undefined || isBlank(currency.cells[1]) ? null : currencyCode(reader.text(currency, 1)),
    rateDate: rateDate === undefined ? null : reader.date(rateDate, 1),
  };
}

function defaultTable(name: SettingsTableName, language: Language): RawTable {
  const table = settingsTables(language).find((candidate) => candidate.name === name);
  return { headers: table?.headers ?? [], rows: table?.rows ?? [], firstRow: 1 };
}
