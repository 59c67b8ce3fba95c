import { formatZone } from "../address/Zone";
import type { ReportLayout, TableLayout } from "./layoutReport";
import { isReportFormula, type ReportTable } from "./Report";
import type { LookName, LookZones } from "./SheetLooks";
import { textWidth } from "./textWidth";

/** What each block of a report looks like. */
export function lookZones({ facts, sections, findings, widths }: ReportLayout): LookZones {
  const zones: [LookName, string][] = [];
  const add = (look: LookName, row: number, column: number, rows: number, columns: number): void => {
    if (rows > 0 && columns > 0) zones.push([look, formatZone({ row, column, rows, columns })]);
  };
  add("title", 0, 0, 1, 1);
  add("facts", 1, 0, facts.length, 1);
  for (const { heading, figures, tables } of sections) {
    if (heading !== null) add("heading", heading, 0, 1, 1);
    for (const [row, columns] of lineLengths(figures)) {
      add("label", row, 0, 1, columns);
      add("figure", row + 1, 0, 1, columns);
    }
    for (const table of tables) tableZones(table, widths, add);
  }
  if (findings !== null) {
    add("caption", findings.row, 0, 1, 1);
    add("note", findings.row + 1, 0, findings.lines.length, 1);
  }
  return zones;
}

/** Rows of labels with the number of figures beside each other. */
function lineLengths(figures: readonly { readonly row: number }[]): Map<number, number> {
  const lengths = new Map<number, number>();
  for (const { row } of figures) lengths.set(row, (lengths.get(row) ?? 0) + 1);
  return lengths;
}

function tableZones(
  { table, caption, lead, header, total, body, notes }: TableLayout,
  widths: readonly number[],
  add: (look: LookName, row: number, column: number, rows: number, columns: number) => void,
): void {
  const { columns, room = 0 } = table;
  if (table.caption !== "") add("caption", caption, 0, 1, 1);
  add("note", lead.row, 0, lead.lines.length, 1);
  add("header", header, 0, 1, columns.length);
  for (const [first, count] of runs(columns.map(({ kind }) => kind === "number")))
    add("right", header, first, 1, count);
  const rows = body.rows + room;
  columns.forEach(({ kind, format, wrapAt }, column) => {
    if (kind === "text" && format !== null) add("left", body.row, column, rows, 1);
    if (kind === "text" && (wrapAt !== undefined || isTooLong(table, column, widths[column] ?? 0)))
      add("wrapped", body.row, column, rows, 1);
  });
  const bottom = Math.max(body.row + rows, (total ?? 0) + 1);
  columns.forEach(({ kind }, column) => {
    // a text right beside a number would look as if it were one with it
    if (kind === "text" && columns[column - 1]?.kind === "number")
      add("indented", header, column, bottom - header, 1);
  });
  for (const column of table.inputs ?? []) add("input", body.row, column, rows, 1);
  if (total !== null) add(total < body.row ? "totalAbove" : "total", total, 0, 1, columns.length);
  add("note", notes.row, 0, notes.lines.length, 1);
}

function isTooLong({ rows }: ReportTable, column: number, width: number): boolean {
  return rows.some((row) => {
    const cell = row[column];
    const value = cell !== undefined && isReportFormula(cell) ? cell.value : cell;
    return typeof value === "string" && textWidth(value) > width;
  });
}

/** Runs of true: first index and length. */
function runs(flags: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  flags.forEach((flag, index) => {
    if (!flag) return;
    const last = found.at(-1);
    if (last && last[0] + last[1] === index) last[1]++;
    else found.push([index, 1]);
  });
  return found;
}
