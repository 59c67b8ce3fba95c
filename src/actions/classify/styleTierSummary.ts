import { formatZone } from "../../excel/address/formatZone";
import { summaryRow } from "./tierSummaryDraft";

/** Looks of a new summary sheet. */
export function styleTierSummary(tiers: number): (sheet: Excel.Worksheet) => void {
  return (sheet) => {
    const row = (index: number, columns: number) =>
      sheet.getRange(formatZone({ row: index, column: 0, rows: 1, columns })).format;
    const title = sheet.getRange("A1").format.font;
    title.bold = true;
    title.size = 16;
    sheet.getRange("A2:A6").format.font.color = "#666666";
    for (const index of [summaryRow - 1, summaryRow + tiers + 2]) {
      row(index, 6).font.bold = true;
      row(index, 6).fill.color = "#DCE6F1";
    }
    row(summaryRow + tiers, 6).font.bold = true;
    row(summaryRow + tiers + 1, 1).font.bold = true;
    [70, 80, 220, 110, 100, 100].forEach((width, column) => {
      sheet.getRange(formatZone({ row: 0, column, rows: 1, columns: 1 })).format.columnWidth = width;
    });
  };
}
