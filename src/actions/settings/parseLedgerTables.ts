import type { Assignment } from "../../core/commission/ledger/findAssignment";
import type {
  ContestPlace,
  LedgerSettings,
  Multiplier,
  TeamOverride,
} from "../../core/commission/ledger/LedgerSettings";
import { addMonths } from "../../core/dates/periods";
import { type MonthsOfPeriod, periodOfCell } from "./periodOfCell";
import { parseSchemes, type SchemeDefaults } from "./parseSchemes";
import type { LedgerTableName } from "./SettingsTable";
import type { Row, TableReader } from "./TableReader";

type HouseOption = "firstMonth" | "currency" | "boundary";

/** What the ledger's own tables say; ladders and rates stand in those of the house. */
export type LedgerTables = Omit<LedgerSettings, "ladders" | "rates" | HouseOption>;

/** Reads one table, or none where it cannot be read, which is then among the faults of the settings. */
export type ReadPart = <T>(name: LedgerTableName, parse: (reader: TableReader) => T) => T;

const measures = ["earned", "sold"] as const;
const periods = ["month", "quarter", "year"] as const;
const methods = ["marginal", "whole", "overage"] as const;

export function parseLedgerTables(part: ReadPart, house: SchemeDefaults): LedgerTables {
  const { firstMonth } = house;
  return {
    schemes: part("KAM_Schemes", (reader) => parseSchemes(reader, house)),
    assignments: part("KAM_Assignments", (reader) => reader.rows.map((row) => assignment(reader, row))),
    multipliers: part("KAM_Multipliers", (reader) => reader.rows.map((row) => multiplier(reader, row))),
    overrides: part("KAM_Overrides", (reader) => reader.rows.map((row) => override(reader, row))),
    bonuses: part("KAM_Bonuses", (reader) => reader.rows.map((row) => place(reader, row, firstMonth))),
    draws: part("KAM_Draws", (reader) =>
      reader.rows.map((row) => ({
        person: reader.text(row, 0),
        from: reader.date(row, 1) ?? -Infinity,
        amount: reader.number(row, 2, "settingsNotNegative"),
        recoverable:
          typeof row.cells[3] === "boolean" ? row.cells[3] : reader.choice(row, 3, ["yes", "no"]) !== "no",
        recoveryFrom: reader.date(row, 4),
      })),
    ),
    adjustments: part("KAM_Adjustments", (reader) =>
      reader.rows.map((row) => ({
        period: periodOf(reader, row, 0, firstMonth).start,
        person: reader.text(row, 1),
        amount: reader.number(row, 2, "settingsNumber"),
        reason: reader.optionalText(row, 3),
      })),
    ),
    holdbacks: part("KAM_Holdbacks", (reader) =>
      reader.rows.map((row) => ({
        person: reader.text(row, 0),
        deal: reader.optionalText(row, 1),
        releasedOn: reader.date(row, 2) ?? reader.fail("settingsDate", row, 2),
      })),
    ),
    openings: part("KAM_Opening", (reader) =>
      reader.rows.map((row) => {
        const money = (column: number): number => reader.optional(row, column, "settingsNumber") ?? 0;
        return {
          person: reader.text(row, 0),
          scheme: reader.optionalText(row, 1),
          from: reader.date(row, 2) ?? -Infinity,
          base: money(3),
          earned: money(4),
          payable: money(5),
          paid: money(6),
          owed: money(7),
        };
      }),
    ),
  };
}

function assignment(reader: TableReader, row: Row): Assignment {
  return {
    who: reader.text(row, 0),
    product: reader.optionalText(row, 1),
    business: reader.optionalText(row, 2),
    scheme: reader.text(row, 3),
    from: reader.date(row, 4) ?? -Infinity,
    to: reader.date(row, 5) ?? Infinity,
    ramp: reader.optional(row, 6, "settingsShare") ?? 1,
  };
}

function multiplier(reader: TableReader, row: Row): Multiplier {
  const on = reader.choice(row, 3, ["base", "onBase", "rate", "onRate"]);
  return {
    field:
      reader.choice(row, 0, ["tier", "product", "business", "account"]) ??
      reader.fail("settingsText", row, 0),
    value: reader.text(row, 1),
    factor: reader.number(row, 2, "settingsNotNegative"),
    on: on === "rate" || on === "onRate" ? "rate" : "base",
  };
}

function override(reader: TableReader, row: Row): TeamOverride {
  const rate = reader.optional(row, 5, "settingsNotNegative");
  const ladder = reader.optionalText(row, 6);
  if (rate === null && ladder === "") reader.fail("settingsNumber", row, 5);
  return {
    role: reader.text(row, 0),
    of: reader.choice(row, 1, ["team", "region"]) ?? "team",
    measure: reader.choice(row, 2, measures) ?? "earned",
    period: reader.choice(row, 3, periods) ?? "month",
    method: reader.choice(row, 4, methods) ?? "marginal",
    rate: ladder === "" ? rate : null,
    ladder,
  };
}

function place(reader: TableReader, row: Row, firstMonth: number): ContestPlace {
  const { start, months } = periodOf(reader, row, 1, firstMonth);
  return {
    contest: reader.text(row, 0),
    from: start,
    to: addMonths(start, months - 1),
    who: reader.optionalText(row, 2) || "all",
    measure: reader.choice(row, 3, measures) ?? "earned",
    place: reader.number(row, 4, "settingsAboveZero"),
    amount: reader.number(row, 5, "settingsNumber"),
  };
}

function periodOf(reader: TableReader, row: Row, column: number, firstMonth: number): MonthsOfPeriod {
  const cell = reader.dayOrText(row, column);
  return periodOfCell(cell, firstMonth) ?? reader.fail("settingsPeriod", row, column);
}
