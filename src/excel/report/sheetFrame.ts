import { formatZone } from "../address/Zone";
import { palette } from "../../core/palette";
import type { SheetFamily } from "./Report";
import type { SheetLooks } from "./SheetLooks";

const tabColors: Readonly<Record<SheetFamily, string>> = {
  report: palette.brand,
  list: palette.soft,
  check: palette.accent,
  settings: palette.quiet,
};

/** Those of sheets that features write. */
export const tabColorsOfReports: readonly string[] = [tabColors.report, tabColors.list].map((color) =>
  color.toUpperCase(),
);

/** Points of a column that holds so many digits of the workbook's font: 7 pixels each and 5 beside them. */
export function columnPoints(characters: number): number {
  return 0.75 * (7 * characters + 5);
}

/** Widths, tab colour, grid lines and frozen rows of a new sheet. */
export function frameSheet(sheet: Excel.Worksheet, { widths, family, frozenRows }: SheetLooks): void {
  widths.forEach((width, column) => {
    const cell = formatZone({ row: 0, column, rows: 1, columns: 1 });
    sheet.getRange(cell).format.columnWidth = columnPoints(width);
  });
  sheet.tabColor = tabColors[family];
  if (family === "report") sheet.showGridlines = false;
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
}
