import { type Cell, textOfCell } from "../../core/cells/Cell";
import { formatZone, sheetColumns, type Zone } from "../../excel/address/Zone";
import { zoneOfRange } from "../../excel/address/parseAddress";
import { findTierColumns, type FoundTierColumns } from "../../excel/marks/tierColumns";
import type { TierMark } from "../../excel/marks/Marks";
import { type MarkProblem, readMarks } from "../../excel/marks/storedMarks";
import { typedOverTiers } from "../../excel/marks/typedOverTiers";
import type { BookMeta } from "../../excel/read/BookMeta";
import { daysTo1904 } from "../../excel/dateSystem";
import { rowsNamingTotals } from "../../core/reading/totalWords";
import { leanListLook, queueListLook, readListLook } from "../../excel/read/listLook";
import { inSlices } from "../list/inSlices";
import { dateColumns } from "../../excel/read/dateColumns";
import { readColumns } from "../../excel/read/readColumns";
import { readZones } from "../../excel/read/readZones";
import { resolveSource } from "../../excel/read/resolveSource";
import { runExcel } from "../../excel/runExcel";
import { jsonBytes } from "../../excel/write/WriteOp";
import { ActionError, type Progress } from "../list/messages";
import type { OwnColumns, SourceRef, SourceTable } from "./SourceTable";
import type { Content } from "../../excel/write/Content";

/**
 * Reads a whole list. Round trips: one to find it, then one per 1.2 MB, those of readListLook, a few for the tier
 * column of an earlier classification, and one in a workbook that counts its days from 1904. Errors: sourceGone, noRows, cancelled.
 */
export async function loadSource(
  ref: SourceRef,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<SourceTable> {
  const load = async (context: Excel.RequestContext): Promise<SourceTable> => {
    const {
      sheet,
      zone: found,
      top,
      headers: named,
      isHeadless,
      is1904,
      meta,
    } = await resolveSource(context, ref);
    const label = ref.kind === "range" ? `${sheet}!${formatZone(found)}` : ref.name;
    if (found.rows < 2) throw new ActionError("noRows", { source: label });
    const columnsOfOurs = isHeadless ? null : findTierColumns(meta, sheet, found);
    const zone = widened(found, columnsOfOurs);
    const body: Zone = isHeadless ? zone : { ...zone, row: zone.row + 1, rows: zone.rows - 1 };
    const queued: {
      /** Not with the values where they are too large for one answer; undefined before the first request. */
      look: ReturnType<typeof queueListLook> | null | undefined;
      beside: ReturnType<typeof queueFreeColumn> | null;
      marks: ReturnType<typeof readMarks> | null;
    } = { look: undefined, beside: null, marks: null };
    const cells = await readColumns(context, sheet, zone, {
      bytesPerRow: bytesPerRow(top, zone),
      alongside: () => {
        queued.look = queued.look === undefined ? queueListLook(context, sheet, zone) : null;
        queued.beside = ref.kind === "table" ? null : queueFreeColumn(context, sheet, zone);
        queued.marks =
          columnsOfOurs === null ? null : readMarks(context, meta, { list: columnsOfOurs.number });
      },
      progress: (done) => progress?.(Math.max(0, done - 1), body.rows),
      signal,
    });
    const firstCells = cells.map(([first]) => textOfCell(first));
    const headers = firstCells.map((text, column) => named?.[column] ?? text);
    if (!isHeadless) for (const column of cells) column.shift();
    const columns = cells;
    const from1904 = is1904 ? await dateColumns(context, sheet, body) : null;
    for (const column of from1904 ?? []) columns[column] = (columns[column] ?? []).map(daysFrom1900);
    const facts = queued.look?.() ?? (await leanListLook(context, sheet, zone));
    const candidates = facts.isSmall ? [] : await namedTotals(columns, signal);
    const look = await readListLook(context, facts, columns, candidates);
    const mark = queued.marks?.().list?.mark ?? "missing";
    const { contents, witness } = await readTierColumn(context, meta, { sheet, body }, columnsOfOurs, mark);
    const own: OwnColumns = {
      ...ownColumns(columnsOfOurs, zone, contents),
      ...(queued.beside ? { newColumn: queued.beside() } : {}),
    };
    if (own.tier !== null) columns[own.tier] = asTyped(columns[own.tier] ?? [], contents);
    const names = typeof mark === "string" ? undefined : columns[headers.indexOf(mark.nameHeader)];
    const typedOver =
      own.tier === null
        ? undefined
        : typedOverTiers({ tiers: columns[own.tier] ?? [], contents, names }, mark, witness);
    return {
      ref,
      label,
      sheet,
      address: formatZone(zone),
      headers,
      ...(headers.some((header, column) => header !== firstCells[column]) ? { headerCells: firstCells } : {}),
      ...(isHeadless ? { isHeadless: true as const } : {}),
      columns,
      rows: body.rows,
      firstRow: body.row + 1,
      firstColumn: body.column + 1,
      own:
        typedOver === undefined
          ? own
          : { ...own, typedOver, problem: typeof mark === "string" ? mark : null },
      look,
      ...(from1904 === null ? {} : { from1904 }),
    };
  };
  return runExcel(load, { signal });
}

/** The rows in which a text may name a total, the last ones first. */
async function namedTotals(
  columns: readonly (readonly Cell[])[],
  signal: AbortSignal | undefined,
): Promise<number[]> {
  const rows = new Set<number>();
  const look = (column: number): void =>
    rowsNamingTotals(columns[column] ?? []).forEach((row) => rows.add(row));
  await inSlices(columns.length, look, signal);
  return [...rows].sort((one, other) => other - one);
}

function daysFrom1900(cell: Cell): Cell {
  return typeof cell === "number" ? cell + daysTo1904 : cell;
}

/** What is typed in the tier column, and in the cell that tells whether it was taken back. */
async function readTierColumn(
  context: Excel.RequestContext,
  meta: BookMeta,
  { sheet, body }: { readonly sheet: string; readonly body: Zone },
  own: FoundTierColumns | null,
  mark: TierMark | MarkProblem,
): Promise<{ readonly contents: Content[]; readonly witness: Content | null }> {
  if (own === null || own.tier === null) return { contents: [], witness: null };
  const place = typeof mark === "string" || mark.witness === null ? null : mark.witness;
  const anchor = place && meta.names.get(place.anchor);
  const cell = place &&
    anchor && { ...anchor.zone, row: anchor.zone.row + place.row, column: anchor.zone.column + place.column };
  const [contents = [], witness] = await readZones(context, [
    { sheet, zone: { ...body, column: own.tier, columns: 1 } },
    ...(cell == null || anchor == null
      ? []
      : [{ sheet: anchor.sheet, zone: { ...cell, rows: 1, columns: 1 } }]),
  ]);
  return { contents: contents.map((row) => row[0] ?? ""), witness: witness?.[0]?.[0] ?? null };
}

/** Tiers as they stood when their contents were read, a moment after them. */
function asTyped(tiers: readonly Cell[], contents: readonly Content[]): Cell[] {
  return tiers.map((tier, row) => {
    const content = contents[row] ?? "";
    if (typeof content !== "string") return content;
    const text = content.replace(/^'/, "");
    return content.startsWith("=") || textOfCell(tier) === text ? tier : text;
  });
}

/** A range was chosen before our columns stood beside it: they belong to it now. */
function widened(zone: Zone, own: FoundTierColumns | null): Zone {
  const places = [own?.tier, own?.override, own?.reason].filter((column) => column != null);
  const last = Math.max(zone.column + zone.columns - 1, ...places);
  return { ...zone, columns: last - zone.column + 1 };
}

function ownColumns(
  own: FoundTierColumns | null,
  zone: Zone,
  tierFormulas: readonly (string | number | boolean)[],
): OwnColumns {
  const place = (column: number | null | undefined) => (column == null ? null : column - zone.column);
  return {
    number: own?.number ?? null,
    tier: place(own?.tier),
    override: place(own?.override),
    reason: place(own?.reason),
    tierFormulas,
  };
}

/** Columns beside a list that are searched for three free ones. */
const searchedColumns = 40;

/** The first of three free columns right of a list, in its rows; where the sheet ends before, they are not there. */
function queueFreeColumn(context: Excel.RequestContext, sheet: string, zone: Zone): () => number {
  const next = zone.column + zone.columns;
  if (next === sheetColumns) return () => next;
  const strip: Zone = { ...zone, column: next, columns: Math.min(searchedColumns, sheetColumns - next) };
  const used = context.workbook.worksheets
    .getItem(sheet)
    .getRange(formatZone(strip))
    .getUsedRangeOrNullObject(true)
    .load("address");
  return () => {
    const taken = zoneOfRange(used);
    return taken === null || taken.column >= next + 3 ? next : taken.column + taken.columns;
  };
}

/** Of a list whose first rows are not known. */
const unknownCellBytes = 16;

function bytesPerRow(top: readonly (readonly unknown[])[], zone: Zone): number {
  if (top.length === 0) return zone.columns * unknownCellBytes;
  const sample = top.slice(1);
  const bytes = sample.map((row) => row.reduce<number>((sum, cell) => sum + jsonBytes(cell), 4));
  const mean = bytes.reduce((sum, count) => sum + count, 0) / Math.max(1, bytes.length);
  const added = zone.columns - (top[0]?.length ?? zone.columns);
  return Math.ceil(mean * 1.1 + 4 + added * 12);
}
