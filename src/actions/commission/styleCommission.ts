import { formatZone } from "../../excel/address/formatZone";
import { commissionPlaces as places } from "./commissionPlaces";

const headingFill = "#DCE6F1";
const quiet = "#666666";
const lists = [
  { column: places.summary, columns: 4, first: 170 },
  { column: places.detail, columns: 9, first: 130 },
  { column: places.periods, columns: 5, first: 130 },
  { column: places.ladders, columns: 4, first: 90 },
];

/** Looks of a new commission statement. */
export function styleCommission(sheet: Excel.Worksheet): void {
  const cells = (row: number, column: number, rows: number, columns: number): Excel.Range =>
    sheet.getRange(formatZone({ row, column, rows, columns }));
  const title = cells(places.title, 0, 1, 1).format.font;
  title.bold = true;
  title.size = 16;
  cells(places.source, 0, places.totals - places.source, 2).format.font.color = quiet;
  cells(places.written, 1, 1, 1).format.horizontalAlignment = "Left";
  cells(places.totals, 0, 3, 2).format.font.bold = true;
  for (const { column, columns, first } of lists) {
    cells(places.caption, column, 1, 1).format.font.bold = true;
    const header = cells(places.header, column, 1, columns).format;
    header.font.bold = true;
    header.fill.color = headingFill;
    cells(0, column, 1, 1).format.columnWidth = first;
    cells(0, column + 1, 1, columns - 1).format.columnWidth = 90;
  }
  sheet.freezePanes.freezeColumns(1);
}
