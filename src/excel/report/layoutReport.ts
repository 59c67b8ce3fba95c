import type { Zone } from "../address/Zone";
import { columnWidths, figuresPerLine, gridColumns } from "./columnWidths";
import type { Report, ReportSection, ReportTable } from "./Report";
import { wrapText } from "./textWidth";

export interface TableLayout {
  readonly table: ReportTable;
  readonly caption: number;
  readonly lead: { readonly row: number; readonly lines: readonly string[] };
  readonly header: number;
  readonly total: number | null;
  readonly body: Zone;
  /** First of the rows beside the total. */
  readonly beside: number;
  readonly notes: { readonly row: number; readonly lines: readonly string[] };
  /** The row after it. */
  readonly end: number;
}

export interface SectionLayout {
  readonly section: ReportSection;
  readonly heading: number | null;
  /** Cells of the labels; the value stands below. */
  readonly figures: readonly { readonly row: number; readonly column: number }[];
  readonly chart: Zone | null;
  readonly tables: readonly TableLayout[];
}

/** Where everything of a report stands; rows and columns from 0. */
export interface ReportLayout {
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  readonly facts: readonly string[];
  readonly sections: readonly SectionLayout[];
  readonly findings: { readonly row: number; readonly lines: readonly string[] } | null;
  /** Rows that are printed; what is not stands below them. */
  readonly printed: number;
  readonly printedColumns: number;
}

const chartRows = 15;
const chartColumns = 8;
/** Pixels that a screen of 1366 shows beside the numbers of the rows. */
const screenWidth = 1300;
/** Lines of 9 points hold more characters than the column widths, which are counted in 11. */
const smallText = 11 / 9;

/** Lays a report out: everything below each other, first what is read most. */
export function layoutReport(report: Report): ReportLayout {
  const widths = columnWidths(report);
  const printedColumns = gridColumns(report, ({ isUnprinted }) => isUnprinted !== true);
  const width = Math.floor(smallText * widths.slice(0, printedColumns).reduce((sum, one) => sum + one, 0));
  // where a line ends between two facts, its end parts them
  const facts = wrapText(report.facts.join(" · "), width).map((line) => line.replace(/^·\s*|\s*·$/g, ""));
  let row = 1 + facts.length + 1;
  const columns = chartColumnsOf(widths.slice(0, printedColumns));
  const tableAt = (table: ReportTable): TableLayout => {
    const layout = layoutTable(table, row, width);
    row = layout.end + 1;
    return layout;
  };
  const printedParts = report.sections.map((section) => {
    const heading = section.heading === null ? null : row;
    if (heading !== null) row += 1;
    const top = row;
    const figures = section.figures.map((_, index) => ({
      row: top + 2 * Math.floor(index / figuresPerLine),
      column: index % figuresPerLine,
    }));
    row += 2 * Math.ceil(figures.length / figuresPerLine) + Math.min(1, figures.length);
    const chart = section.chart === null ? null : { row, column: 0, rows: chartRows, columns };
    if (chart !== null) row += chartRows + 1;
    const tables = section.tables.filter(({ isUnprinted }) => isUnprinted !== true).map(tableAt);
    return { section, heading, figures, chart, tables };
  });
  const lines = report.findings.flatMap((finding) => wrapText(finding, width));
  const findings = lines.length === 0 ? null : { row, lines };
  if (findings !== null) row += 1 + lines.length + 1;
  const printed = row - 1;
  const sections = printedParts.map((part) => ({
    ...part,
    tables: [
      ...part.tables,
      ...part.section.tables.filter(({ isUnprinted }) => isUnprinted === true).map(tableAt),
    ],
  }));
  return { widths, facts, sections, findings, printed, printedColumns };
}

/** So many columns a picture covers, one at least. */
function chartColumnsOf(widths: readonly number[]): number {
  let pixels = 0;
  const beyond = widths.findIndex((width) => (pixels += 7 * width + 5) > screenWidth);
  return Math.min(chartColumns, beyond < 0 ? widths.length : Math.max(1, beyond));
}

function layoutTable(table: ReportTable, caption: number, width: number): TableLayout {
  const lead = {
    row: caption + (table.caption === "" ? 0 : 1),
    lines: table.lead === undefined ? [] : wrapText(table.lead, width),
  };
  const header = lead.row + lead.lines.length;
  const {
    rows,
    spilledRows = rows.length,
    columns,
    total,
    beside = [],
    room = 0,
    endsInTotal = false,
  } = table;
  const isAbove = room > 0 && total !== undefined;
  const top = header + 1 + (isAbove ? 1 : 0);
  const bottom = top + spilledRows;
  const hasBelow = total !== undefined && !isAbove;
  const besideRow = bottom + (hasBelow ? 1 : 0) + room;
  const lines = table.notes.flatMap((note) => (note === "" ? [""] : wrapText(note, width)));
  const notes = besideRow + beside.length;
  return {
    table,
    caption,
    lead,
    header,
    total: isAbove ? header + 1 : hasBelow ? bottom : endsInTotal ? bottom - 1 : null,
    body: { row: top, column: 0, rows: spilledRows, columns: columns.length },
    beside: besideRow,
    notes: { row: notes, lines },
    end: notes + lines.length,
  };
}
