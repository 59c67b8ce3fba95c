import { daysTo1904 } from "../../excel/dateSystem";
import { calculateAgain, isFormula, movesByItself } from "../../excel/read/movingCells";
import { readZones, type SheetZone } from "../../excel/read/readZones";
import { runExcel } from "../../excel/runExcel";
import type { ListLook } from "../../excel/read/listLook";
import type { LoadedSource } from "../../excel/read/sourceCheck";
import type { ListRows } from "../../excel/read/hiddenRows";
import { settingsSheet } from "../../excel/settingsSheet";
import type { Language } from "../../i18n/Language";
import type { KamSettings } from "../settings/KamSettings";
import { settingsText } from "../settings/settingsText";
import { readSettings } from "../settings/readSettings";
import { loadSource } from "../sources/loadSource";
import type { SourceTable } from "../sources/SourceTable";
import { type Cell, isCellError } from "../../core/cells/Cell";
import type { SourceRole } from "../../core/columns/fields";
import { columnsRead } from "../reading/readShaped";
import { inSlices } from "./inSlices";
import type { ListJob, ListRequest } from "./ListFeature";
import { ActionError } from "./messages";

/**
 * Reads a list again and compares it with what a preview was made from: the same place, headers and rows, the same
 * cells in the columns that were used, and the same tiers as they are typed. A formula whose result moves by itself, as
 * NOW() and RAND() make it, is no change: the result is the list as it is now. Where nothing has changed it is the very
 * table given; where other columns, titles, formats or hidden rows have, at which reading looks as well, the list as it
 * is now with the `own` of the one given.
 * Errors: sourceChanged, and those of loadSource.
 */
export async function sourceUnchanged(
  table: SourceTable,
  used: readonly number[],
  signal?: AbortSignal,
): Promise<SourceTable> {
  const read = async (): Promise<SourceTable> => {
    const now = await loadSource(table.ref, undefined, signal);
    if (!isSamePlace(table, now)) throw changed(table);
    return now;
  };
  const now = await read();
  const changes = await changedCells(table, now, signal);
  const moved = changes.filter(({ column }) => used.includes(column));
  if (moved.length === 0)
    return changes.length === 0 && (now.look === undefined || isSameLook(table.look, now.look))
      ? table
      : { ...now, own: table.own };
  const formulas = await runExcel((context) =>
    readZones(
      context,
      moved.map(({ rows, column }) => zoneOf(table, column, rows)),
    ),
  );
  const readers = moved.map(({ column, rows }, index) => {
    const contents = rows.map((row) => formulas[index]?.[row - (rows[0] ?? 0)]?.[0] ?? "");
    if (!contents.every(isFormula)) throw changed(table);
    return { column, rows: rows.filter((_, at) => !movesByItself(contents[at] as string)) };
  });
  if (readers.every(({ rows }) => rows.length === 0)) return now;
  // These read other cells. Where those move by themselves, another calculation moves them again; where somebody
  // typed in them, it does not.
  await runExcel(calculateAgain);
  const later = await read();
  const again = (await changedCells(now, later, signal)).filter(({ column }) => used.includes(column));
  for (const { column, rows } of readers) {
    const moving = new Set(again.find((other) => other.column === column)?.rows);
    if (!rows.every((row) => moving.has(row))) throw changed(table);
  }
  return later;
}

/** The columns whose last rows are compared once more with the write itself. */
export function columnsUsed({ request, table }: ListJob<ListRequest<SourceRole>>): number[] {
  const { own } = table;
  const { mapping, criteria = [] } = request;
  const mapped = [...Object.values<number | null>(mapping), own.override].filter((column) => column !== null);
  const used = new Set([...columnsRead(table, mapped), ...criteria.map(({ column }) => column)]);
  if (own.tier !== null) used.delete(own.tier);
  return [...used];
}

function changed({ label }: SourceTable): ActionError {
  return new ActionError("sourceChanged", { source: label });
}

function isSamePlace(table: SourceTable, now: SourceTable): boolean {
  const { own } = table;
  return (
    now.sheet === table.sheet &&
    now.address === table.address &&
    now.headers.every((header, column) => header === table.headers[column]) &&
    own.tier === now.own.tier &&
    own.override === now.own.override &&
    own.tierFormulas.every((content, row) => content === now.own.tierFormulas[row])
  );
}

function isSameLook(before: ListLook | undefined, now: ListLook): boolean {
  const text = (look: ListLook): string =>
    JSON.stringify([look.above, look.formats, [...look.cellFormats], look.sums, [...look.hidden]]);
  return before !== undefined && text(before) === text(now);
}

interface ChangedCells {
  /** Column and rows of the list, from 0; at least one row. */
  readonly column: number;
  readonly rows: readonly number[];
}

/** Rows of a column that are compared in one step. */
const comparedRows = 10_000;

/** Rows by column whose cells differ in two tables of as many rows, but for the columns of tiers and reasons. */
export async function changedCells(
  table: SourceTable,
  now: SourceTable,
  signal: AbortSignal | undefined,
): Promise<ChangedCells[]> {
  const { tier, reason } = table.own;
  const found: ChangedCells[] = [];
  for (const [column, before] of table.columns.entries()) {
    if (column === tier || column === reason) continue;
    const after = now.columns[column] ?? [];
    const rows: number[] = [];
    const compare = (block: number): void => {
      const end = Math.min(before.length, (block + 1) * comparedRows);
      for (let row = block * comparedRows; row < end; row++) {
        const [then = null, now = null] = [before[row], after[row]];
        if (then !== now && !isSameCell(then, now)) rows.push(row);
      }
    };
    await inSlices(Math.ceil(before.length / comparedRows), compare, signal);
    if (rows.length > 0) found.push({ column, rows });
  }
  return found;
}

/** The cells from the first to the last of these rows, on the sheet. */
function zoneOf(table: SourceTable, column: number, rows: readonly number[]): SheetZone {
  const [first = 0, last = first] = [rows[0], rows.at(-1)];
  return {
    sheet: table.sheet,
    zone: {
      row: table.firstRow - 1 + first,
      column: table.firstColumn - 1 + column,
      rows: last - first + 1,
      columns: 1,
    },
  };
}

/**
 * Reads the settings again and compares them with those that a preview was made from; house defaults stand while the
 * workbook has none. Errors: sourceChanged, and those of readSettings.
 */
export async function settingsUnchanged(
  settings: KamSettings,
  language: Language,
  signal?: AbortSignal,
): Promise<void> {
  const now = await readSettings(language, signal);
  if ((settings.exists || now.exists) && settingsText(now) !== settingsText(settings))
    throw new ActionError("sourceChanged", { source: settingsSheet });
}

function isSameCell(before: Cell, after: Cell): boolean {
  return before === after || (isCellError(before) && isCellError(after) && before.error === after.error);
}

/** Where a loaded list stands, as Excel's filters know it. */
export function listRows(table: SourceTable): ListRows {
  const { ref, sheet, headers, rows, firstRow, firstColumn, isHeadless = false } = table;
  const above = isHeadless ? 0 : 1;
  const zone = {
    row: firstRow - 1 - above,
    column: firstColumn - 1,
    rows: rows + above,
    columns: headers.length,
  };
  return { sheet, table: ref.kind === "table" ? ref.name : null, zone };
}

/** So many cells go with each request of a write, to be compared once more. */
const comparedCells = 6000;

/** A loaded list in the words of the check that goes with the write itself, which compares the columns used. */
export function loadedSource(table: SourceTable, used: readonly number[]): LoadedSource {
  const { ref, label, headers, headerCells = headers, columns, rows, from1904 = [] } = table;
  const { sheet, zone } = listRows(table);
  const compared = Math.max(1, Math.min(rows, Math.floor(comparedCells / Math.max(1, used.length))));
  const asInSheet = (column: number): Cell[] =>
    (columns[column] ?? [])
      .slice(rows - compared)
      .map((cell) => (typeof cell === "number" && from1904.includes(column) ? cell - daysTo1904 : cell));
  return {
    ref,
    label,
    sheet,
    headers: headerCells,
    zone,
    lastRows: new Map(used.map((column) => [column, asInSheet(column)])),
  };
}
