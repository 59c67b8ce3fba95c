import { earlierBoundaryWords } from "../../core/Boundary";
import { type Cell, isBlank, textOfCell } from "../../core/cells/Cell";
import { labelKey } from "../../core/cells/labelKey";
import { numberFromCell } from "../../core/cells/parseNumber";
import { monthNames } from "../../core/reading/monthNames";
import { dateOfCell } from "../../core/dates/parseDate";
import { ledgerSettingsTexts } from "../../i18n/ledgerSettingsTexts";
import { settingsSheetTexts } from "../../i18n/settingsSheetTexts";
import type { Language } from "../../i18n/Language";
import { formatZone } from "../../excel/address/Zone";
import type { CellPlace } from "../list/messages";
import { SettingsError } from "./SettingsFault";
import { knownTable } from "./knownTables";
import type { SettingsTableName } from "./SettingsTable";
import { settingsColumn } from "./settingsWords";

/** One table as it stands in the workbook. */
export interface RawTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sheet row of the first row, from 1. */
  readonly firstRow: number;
  /** Where it stands; absent for a table of the house. */
  readonly sheet?: string;
  /** Sheet column of the first column, from 0. */
  readonly firstColumn?: number;
}

export type NumberRule = "settingsNumber" | "settingsShare" | "settingsNotNegative" | "settingsAboveZero";

export interface Row {
  readonly index: number;
  readonly cells: readonly Cell[];
}

/** A settings table of the workbook, or the house's where it has none. Errors name table, row, column and value. */
export class TableReader {
  readonly rows: readonly Row[];
  /** Place in the workbook's table of each column of ours. */
  private readonly places: readonly number[];

  constructor(
    private readonly name: SettingsTableName,
    private readonly table: RawTable,
    private readonly days: number,
  ) {
    const { headers, least } = knownTable(name, "en");
    if (table.headers.length < least)
      throw new SettingsError(
        {
          key: "settingsTableShape",
          params: { table: name, count: table.headers.length, expected: least },
        },
        this.placeOf(-1, 0),
      );
    this.places = columnPlaces(name, table.headers, headers.length);
    this.rows = table.rows
      .map((cells, index) => ({ index, cells: this.places.map((place) => cells[place] ?? null) }))
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

  /** "" for a blank. */
  optionalText(row: Row, column: number): string {
    return isBlank(row.cells[column]) ? "" : this.text(row, column);
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

  /** A cell whose number, if it is one, is a day. */
  dayOrText(row: Row, column: number): Cell {
    const cell = row.cells[column] ?? null;
    return typeof cell === "number" && cell > mostYears ? cell + this.days : cell;
  }

  /** A month as a number from 1 to 12 or by its name ("April", "4月"). */
  month(row: Row, column: number): number {
    const text = labelKey(textOfCell(row.cells[column])).replace(/月$/, "");
    const month = monthNames.get(text) ?? Number(text);
    return Number.isInteger(month) && month >= 1 && month <= 12
      ? month
      : this.fail("settingsMonth", row, column);
  }

  /** One of these words, in any language; null for a blank. */
  choice<T extends string>(row: Row, column: number, values: readonly T[]): T | null {
    if (isBlank(row.cells[column])) return null;
    const given = labelKey(textOfCell(row.cells[column]));
    const names = (value: T) => [
      value,
      ...words.map((choices) => choices[value] ?? value),
      ...[...earlierBoundaryTexts].filter(([, meant]) => meant === value).map(([text]) => text),
    ];
    const value = values.find((candidate) => names(candidate).some((name) => labelKey(name) === given));
    return value ?? this.fail("settingsChoice", row, column, values.join(", "));
  }

  fail(
    key:
      | NumberRule
      | "settingsText"
      | "settingsDate"
      | "settingsTwice"
      | "settingsChoice"
      | "settingsMonth"
      | "settingsPeriod"
      | "settingsDecimals"
      | "settingsWonWeight",
    row: Row,
    column: number,
    values = "",
  ): never {
    const value = textOfCell(row.cells[column]);
    const place = this.places[column] ?? column;
    const params = {
      table: this.name,
      row: this.table.firstRow + row.index,
      column: this.table.headers[place] ?? "",
      value: value === "" ? '""' : value,
      values,
    };
    throw new SettingsError({ key, params }, this.placeOf(row.index, place));
  }

  /** Where a cell stands; null in a table of the house. */
  cell(row: Row, column: number): CellPlace | null {
    return this.placeOf(row.index, this.places[column] ?? column);
  }

  /** A cell of the table by its row and column, from 0; −1 is the row of its headers. */
  private placeOf(row: number, column: number): CellPlace | null {
    const { sheet, firstRow, firstColumn = 0 } = this.table;
    const zone = { row: firstRow - 1 + row, column: firstColumn + column, rows: 1, columns: 1 };
    return sheet === undefined ? null : { sheet, address: formatZone(zone) };
  }
}

/** By header; a column whose header is not among the table's has its own position, unless that is another's. */
function columnPlaces(name: SettingsTableName, headers: readonly string[], count: number): number[] {
  const found = headers.map((header) => settingsColumn(name, header));
  return Array.from({ length: count }, (_, column) => {
    const place = found.indexOf(column);
    if (place >= 0) return place;
    return found[column] === -1 ? column : headers.length;
  });
}

/** A number up to it is a year and no day. */
const mostYears = 9999;

/** What the choices are called, by language and table. */
const words: readonly Readonly<Record<string, string>>[] = [
  ...Object.values(settingsSheetTexts),
  ...Object.values(ledgerSettingsTexts),
].map(({ choices }) => choices);

/** What earlier versions wrote for the boundary. */
const earlierBoundaryTexts: ReadonlyMap<string, string> = new Map([
  ...earlierBoundaryWords,
  ["the upper step (≥)", "from"],
  ["the lower step (≤)", "above"],
  ["上一档（≥）", "from"],
  ["下一档（含）", "above"],
]);

/** The table of the house. */
export function defaultTable(name: SettingsTableName, language: Language): RawTable {
  const { headers, rows } = knownTable(name, language);
  return { headers, rows, firstRow: 1 };
}
