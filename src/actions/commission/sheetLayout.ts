import type { StyledSheet } from "../list/ListFeature";
import type { CommissionRequest } from "./types";
import type { Language } from "../../i18n/Language";
import type { CommissionFigures } from "./compute";
import { scaleOf } from "../../core/decimal/Decimal";
import type { CommissionSheetTexts } from "../../i18n/commissionSheetTexts";
import { formatZone } from "../../excel/address/Zone";
import { sheetLooks, styleHeading, styleTitle } from "../../excel/output/sheetLooks";

/** Where things stand on the statement; rows and columns from 0. Nothing stands below a list, so that it may grow. */
export const places = {
  title: 0,
  source: 1,
  settings: 2,
  written: 3,
  /** First of two rows for notes. */
  notes: 4,
  /** Total base, total commission, check. */
  totals: 7,
  caption: 11,
  header: 12,
  body: 13,
  /** First column of each list. */
  summary: 0,
  detail: 5,
  periods: 15,
  ladders: 21,
} as const;

/** What a statement is made from. */
export interface StatementContext {
  readonly request: CommissionRequest;
  readonly figures: CommissionFigures;
  readonly live: boolean;
  readonly language: Language;
  readonly source: string;
  readonly now: Date;
}

export interface StatementFormats {
  readonly money: string;
  readonly base: string;
  readonly rate: string;
  /** Null where the period is a text. */
  readonly period: string | null;
  /** Decimal places that write every base exactly. */
  readonly baseDecimals: number;
}

const leastDecimals = 2;
const percentDigits = 2;

/** Number formats of a statement: every rate and amount shows all the decimals that it has. */
export function statementFormats(
  { decimals, period }: CommissionRequest,
  { people, ladders }: Pick<CommissionFigures, "people" | "ladders">,
  texts: Pick<CommissionSheetTexts, "months" | "years">,
): StatementFormats {
  const bases = people.flatMap(({ periods }) => periods.map(({ base }) => base));
  const rates = ladders.flatMap(({ ladder }) => ladder.map(({ rate }) => rate));
  const baseDecimals = Math.max(leastDecimals, scaleOf(bases));
  return {
    money: `#,##0${decimalZeros(decimals)}`,
    base: `#,##0${decimalZeros(baseDecimals)}`,
    rate: `0${decimalZeros(Math.max(leastDecimals, scaleOf(rates) - percentDigits))}%`,
    period: period === "quarter" ? null : period === "year" ? texts.years : texts.months,
    baseDecimals,
  };
}

function decimalZeros(decimals: number): string {
  return decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
}

const lists = [
  { column: places.summary, columns: 4, first: 170 },
  { column: places.detail, columns: 9, first: 130 },
  { column: places.periods, columns: 5, first: 130 },
  { column: places.ladders, columns: 4, first: 90 },
];

/** Looks of a new commission statement. */
export function styleCommission(sheet: StyledSheet): void {
  const cells = (row: number, column: number, rows: number, columns: number): Excel.Range =>
    sheet.getRange(formatZone({ row, column, rows, columns }));
  styleTitle(cells(places.title, 0, 1, 1));
  cells(places.source, 0, places.totals - places.source, 2).format.font.color = sheetLooks.quiet;
  cells(places.written, 1, 1, 1).format.horizontalAlignment = "Left";
  cells(places.totals, 0, 3, 2).format.font.bold = true;
  for (const { column, columns, first } of lists) {
    cells(places.caption, column, 1, 1).format.font.bold = true;
    styleHeading(cells(places.header, column, 1, columns));
    cells(0, column, 1, 1).format.columnWidth = first;
    cells(0, column + 1, 1, columns - 1).format.columnWidth = 90;
  }
  sheet.freezePanes.freezeColumns(1);
}
