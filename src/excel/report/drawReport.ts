import { formatZone, type Zone } from "../address/Zone";
import type { OutputList } from "../output/userEdits";
import { SheetDraft } from "../output/SheetDraft";
import { layoutReport, type ReportLayout, type SectionLayout, type TableLayout } from "./layoutReport";
import { lookZones } from "./lookZones";
import type { ChartDraft } from "../output/chartOps";
import {
  isReportFormula,
  type Places,
  type Report,
  type ReportCell,
  type ReportChart,
  type SheetFamily,
} from "./Report";
import type { SheetLooks } from "./SheetLooks";
import { allSteps, type Steps } from "../../core/Steps";

/** A report as it will stand on its sheet. */
export interface DrawnReport {
  readonly draft: SheetDraft;
  readonly lists: readonly OutputList[];
  readonly looks: SheetLooks;
  /** Where the rows of a table stand, from the anchor cell; null where the first section has no such table. */
  body(table: string): Zone | null;
}

/** Lays a report out and draws it: cells and charts, lists, looks and print. */
export function drawReport(report: Report): DrawnReport {
  return allSteps(drawReportInSteps(report));
}

/** The same in steps. */
export function* drawReportInSteps(report: Report): Steps<DrawnReport> {
  const layout = layoutReport(report);
  yield;
  const draft = new SheetDraft();
  draft.values(0, 0, [[report.title], ...layout.facts.map((line) => [line])]);
  if (report.check !== undefined && layout.check !== null) {
    const { label, value, format } = report.check;
    const [first] = layout.sections;
    const at = placesOf(first?.figures ?? [], first?.tables ?? []);
    draft.values(layout.check, 0, [[label]]);
    putCell(draft, at, layout.check, 1, value, format);
  }
  for (const section of layout.sections) yield* drawSection(draft, section);
  const { findings } = layout;
  if (findings !== null)
    draft.values(findings.row, 0, [[report.findingsTitle], ...findings.lines.map((line) => [line])]);
  const [first] = layout.sections;
  return {
    draft,
    lists: lists(layout),
    looks: sheetLooks(report, layout),
    body: (table) => first?.tables.find(({ table: { id } }) => id === table)?.body ?? null,
  };
}

function* drawSection(
  draft: SheetDraft,
  { section, heading, figures, chart, tables }: SectionLayout,
): Steps<void> {
  const at = placesOf(figures, tables);
  const put: Put = (...cell) => putCell(draft, at, ...cell);
  if (heading !== null) draft.values(heading, 0, [[section.heading]]);
  section.figures.forEach(({ label, value, format }, index) => {
    const { row = 0, column = 0 } = figures[index] ?? {};
    draft.values(row, column, [[label]]);
    put(row + 1, column, value, format);
  });
  for (const layout of tables) yield* drawTable(draft, layout, at, put);
  if (section.chart !== null && chart !== null) {
    const table = tables.find(({ table: { id } }) => id === section.chart?.table);
    if (table && table.body.rows > 0) draft.charts.push(chartDraft(section.chart, table, chart));
  }
}

type Put = (row: number, column: number, cell: ReportCell, format: string | null) => void;

function putCell(draft: SheetDraft, at: Places, ...[row, column, cell, format]: Parameters<Put>): void {
  if (isReportFormula(cell))
    draft.formula(row, column, cell.formula(at), format, { rows: 1, columns: cell.columns ?? 1 });
  else draft.values(row, column, [[cell]], [format]);
}

/** Rows of a table that are drawn in one step. */
const stepRows = 500;

function* drawTable(draft: SheetDraft, layout: TableLayout, at: Places, put: Put): Steps<void> {
  const { table, body } = layout;
  if (table.caption !== "") draft.values(layout.caption, 0, [[table.caption]]);
  draft.values(
    layout.lead.row,
    0,
    layout.lead.lines.map((line) => [line]),
  );
  draft.values(layout.header, 0, [table.columns.map(({ header }) => header)]);
  const formatOf = (column: number): string | null => table.columns[column]?.format ?? null;
  const putRow = (row: number, cells: readonly ReportCell[]): void =>
    cells.forEach((cell, column) => put(row, column, cell, formatOf(column)));
  const spills = (table.spills ?? []).map((spill) => ({ ...spill, rows: spill.rows ?? body.rows }));
  const isSpilled = (row: number, column: number): boolean =>
    spills.some(
      (spill) => row < spill.rows && column >= spill.column && column < spill.column + spill.columns,
    );
  for (const [row, cells] of table.rows.entries()) {
    if (row % stepRows === 0) yield;
    cells.forEach((cell, column) => {
      if (!isSpilled(row, column)) put(body.row + row, column, cell, formatOf(column));
    });
  }
  for (const { column, columns, rows, formula } of spills) {
    if (rows === 0) continue;
    draft.formula(body.row, column, formula(at), null, { rows, columns });
    const formats = table.columns.slice(column, column + columns).map(({ format }) => format);
    draft.format({ ...body, rows, column, columns }, formats);
  }
  if (layout.total !== null && table.total) putRow(layout.total, table.total);
  table.beside?.forEach((cells, index) => putRow(layout.beside + index, cells));
  draft.values(
    layout.notes.row,
    0,
    layout.notes.lines.map((line) => [line === "" ? null : line]),
  );
}

function placesOf(figures: SectionLayout["figures"], tables: readonly TableLayout[]): Places {
  const byId = new Map(tables.map((layout) => [layout.table.id, layout]));
  const find = (id: string): TableLayout => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`no table ${id}`);
    return found;
  };
  const address = (zone: Zone): string => formatZone(zone, true);
  return {
    cell: (id, row, column) => address({ row: find(id).body.row + row, column, rows: 1, columns: 1 }),
    top: (id, rows, column) => address({ ...find(id).body, rows, column, columns: 1 }),
    column: (id, column) =>
      address({ ...find(id).body, column, rows: Math.max(1, find(id).body.rows), columns: 1 }),
    total(id, column) {
      const { table, body, total } = find(id);
      if (table.endsInTotal !== true || table.spills === undefined)
        return address({ row: total ?? 0, column, rows: 1, columns: 1 });
      const spilled = `${address({ ...body, rows: 1, columns: 1 })}#`;
      return `INDEX(${spilled},ROWS(${spilled}),${column + 1})`;
    },
    beside: (id, row, column) => address({ row: find(id).beside + row, column, rows: 1, columns: 1 }),
    figure: (index) => {
      const { row = 0, column = 0 } = figures[index] ?? {};
      return address({ row: row + 1, column, rows: 1, columns: 1 });
    },
  };
}

function lists({ sections }: ReportLayout): OutputList[] {
  return sections.flatMap(({ tables }) =>
    tables.map(({ table, body }) => ({ zone: body, keys: table.keys })),
  );
}

/** In per cent; what one looks at together stands on one page. */
/** Rows of a last table from which it runs over a page: its header is repeated then, on the pages after it, not the title. */
const longTable = 30;
const mostScale: Readonly<Record<SheetFamily, number>> = { report: 82, list: 100, check: 100, settings: 78 };

function sheetLooks(report: Report, layout: ReportLayout): SheetLooks {
  const { title, pageOf, family } = report;
  const tables = layout.sections.flatMap(({ tables: all }) => all);
  const printed = tables.filter(({ table }) => table.isUnprinted !== true);
  const [only] = tables;
  const frozenRows = family === "list" && only ? only.header + 1 : 0;
  const chartBlocks = layout.sections.flatMap(({ chart }) => (chart === null ? [] : [chart]));
  const last = printed.at(-1);
  const isLong = last !== undefined && last.end - last.caption > longTable;
  const repeated = frozenRows > 0 ? only?.header : isLong ? last.header : 0;
  const blocks = [
    ...chartBlocks.map(({ row, rows }) => ({ row, rows })),
    ...printed.map(({ caption, end }) => ({ row: caption, rows: end - caption })),
  ].sort((one, other) => one.row - other.row);
  return {
    zones: lookZones(layout),
    widths: layout.widths,
    family,
    frozenRows,
    print: {
      area: { row: 0, column: 0, rows: layout.printed, columns: layout.printedColumns },
      titleRows: { first: repeated ?? 0, last: repeated ?? 0 },
      startsPage: [
        ...layout.sections.flatMap(({ heading }, index) => (index > 0 && heading !== null ? [heading] : [])),
        ...printed.flatMap(({ table, caption }) => (table.startsPage === true ? [caption] : [])),
      ],
      blocks,
      mostScale: mostScale[family],
      title,
      pageOf,
    },
  };
}

/** A chart over columns of a table, in the place that is kept for it. */
function chartDraft(chart: ReportChart, { table, body }: TableLayout, place: Zone): ChartDraft {
  const { name, title, categories, series, valueTitle, valueFormat, shareTitle = null } = chart;
  const rows = Math.min(chart.rows ?? body.rows, body.rows);
  const column = (index: number): Zone => ({ ...body, rows, column: index, columns: 1 });
  return {
    ...{ name, title, place, valueTitle, valueFormat, shareTitle },
    categories: column(categories),
    categoryFormat: table.columns[categories]?.format ?? null,
    series: series.map(({ onShareAxis = false, ...one }) => ({
      ...{ name: one.name, look: one.look, onShareAxis },
      values: column(one.column),
    })),
  };
}
