import type { StyledSheet } from "../list/ListFeature";
import { formatZone } from "../../excel/address/Zone";
import { sheetLooks, styleHeading, styleTitle } from "../../excel/output/sheetLooks";
import type { ForecastSheetTexts } from "../../i18n/forecastSheetTexts";
import type { Period } from "../../core/dates/periods";

/** Where things stand on the forecast sheet; rows and columns from 0. */
export const places = {
  title: 0,
  source: 1,
  settings: 2,
  written: 3,
  /** First row of the totals: deals, weighted, won, open, P10, P50, P90, target, coverage, past due, manager's figure. */
  totals: 5,
  chart: { row: 5, column: 3, rows: 10, columns: 6 },
  caption: 16,
  header: 17,
  /** First row of every list. Nothing stands below, so that live lists may grow. */
  body: 18,
  /** First column of each list. */
  period: 0,
  stage: 9,
  group: 17,
  chartData: 23,
} as const;

const rowsForGrowth = 400;
const lists = [
  { column: places.period, columns: 8 },
  { column: places.stage, columns: 7 },
  { column: places.group, columns: 5 },
];

/** Looks of a new forecast sheet; `periodFormat` also for periods that a live list will gain. */
export function styleForecast(periodFormat: string, hasGroups: boolean): (sheet: StyledSheet) => void {
  return (sheet) => {
    const cells = (row: number, column: number, rows: number, columns: number): Excel.Range =>
      sheet.getRange(formatZone({ row, column, rows, columns }));
    styleTitle(cells(places.title, 0, 1, 1));
    cells(places.source, 0, 3, 2).format.font.color = sheetLooks.quiet;
    cells(places.totals, 1, 11, 1).format.font.bold = true;
    cells(places.written, 1, places.totals + 11 - places.written, 1).format.horizontalAlignment = "Right";
    for (const { column, columns } of hasGroups ? lists : lists.slice(0, 2)) {
      cells(places.caption, column, 1, 1).format.font.bold = true;
      styleHeading(cells(places.header, column, 1, columns));
      cells(places.body, column, rowsForGrowth, 1).format.horizontalAlignment = "Left";
      cells(0, column, 1, 1).format.columnWidth = 120;
      cells(0, column + 1, 1, columns - 1).format.columnWidth = 82;
    }
    cells(places.caption, places.chartData, rowsForGrowth, 3).format.font.color = sheetLooks.quiet;
    cells(places.body, places.period, rowsForGrowth, 1).numberFormat = Array.from(
      { length: rowsForGrowth },
      () => [periodFormat],
    );
    cells(places.body, 1, rowsForGrowth, 7).numberFormat = Array.from({ length: rowsForGrowth }, () =>
      new Array<string>(7).fill("#,##0"),
    );
    sheet.freezePanes.freezeRows(places.title + 1);
  };
}

/** Number format of the first day of a period; a quarter shows its first month, and so does a firm's own year. */
export function periodFormat(
  period: Period,
  firstMonth: number,
  texts: Pick<ForecastSheetTexts, "days" | "months" | "years">,
): string {
  if (period === "week") return texts.days;
  return period === "year" && firstMonth === 1 ? texts.years : texts.months;
}
