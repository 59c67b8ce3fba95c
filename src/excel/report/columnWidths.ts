import type { Cell } from "../../core/cells/Cell";
import { isReportFormula, type Report, type ReportCell, type ReportTable } from "./Report";
import { cellWidth, textWidth, wrapText } from "./textWidth";

/** In characters: the first column of every sheet, figures, and texts, which wrap at the most. */
const least = { first: 24, other: 12 };
const mostText = 32;
/** How much wider bold letters are. */
const bold = 1.15;
/** Headline figures are written in 14 points and bold, their labels in 9, the cells in 11. */
const figureSize = (14 / 11) * bold;
const labelSize = 9 / 11;
/** Room beside what a cell shows, and beside a headline figure, whose letters differ most from font to font. */
const padding = 2;
const figurePadding = 4;
/** So many figures stand beside each other. */
export const figuresPerLine = 6;

/** Columns of the sheet's one grid, as far as tables of a kind need them. */
export function gridColumns(
  { sections }: Pick<Report, "sections">,
  counts: (table: ReportTable) => boolean = () => true,
): number {
  const tables = sections.flatMap((section) =>
    section.tables.filter(counts).map(({ columns }) => columns.length),
  );
  const figures = sections.map((section) => Math.min(section.figures.length, figuresPerLine));
  return [...tables, ...figures].reduce((most, count) => Math.max(most, count), 1);
}

/** Widths of the sheet's columns in characters: each holds the widest figure of all its tables; texts wrap. */
export function columnWidths(report: Pick<Report, "sections">): number[] {
  return Array.from({ length: gridColumns(report) }, (_, column) => {
    let width: number = column === 0 ? least.first : least.other;
    for (const { tables, figures } of report.sections) {
      for (const table of tables) width = Math.max(width, tableWidth(table, column));
      figures.forEach(({ label, value, format }, index) => {
        if (index % figuresPerLine !== column) return;
        const shown = figureSize * cellWidth(valueOf(value), format);
        width = Math.max(width, shown + figurePadding, labelSize * inTwoLines(label) + padding);
      });
    }
    return Math.ceil(width);
  });
}

function tableWidth(table: ReportTable, index: number): number {
  const column = table.columns[index];
  if (column === undefined) return 0;
  const { format } = column;
  let width = 0;
  let [most, least, hasNumbers] = [0, 0, false];
  for (const rows of [table.rows, table.total ? [table.total] : [], table.beside ?? []])
    for (const row of rows) {
      const cell = valueOf(row[index] ?? null);
      if (typeof cell !== "number" || format === null) width = Math.max(width, cellWidth(cell, format));
      else {
        // Under a format no number is wider than the largest and the smallest one
        hasNumbers = true;
        if (cell > most) most = cell;
        if (cell < least) least = cell;
      }
    }
  if (hasNumbers) width = Math.max(width, cellWidth(most, format), cellWidth(least, format));
  if (column.kind === "text") width = Math.min(width, column.wrapAt ?? mostText);
  return Math.max(width, bold * inTwoLines(column.header)) + padding;
}

/** Width that a text needs where it may take two lines. */
function inTwoLines(text: string): number {
  const all = textWidth(text);
  let width = Math.ceil(all / 2);
  while (width < all && wrapText(text, width).length > 2) width++;
  return Math.max(width, ...wrapText(text, width).map(textWidth));
}

function valueOf(cell: ReportCell): Cell {
  return isReportFormula(cell) ? cell.value : cell;
}
