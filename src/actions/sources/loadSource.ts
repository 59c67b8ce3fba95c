import { textOfCell, type Cell, isBlank } from "../../core/cells/Cell";
import { formatZone, sheetColumns, type Zone } from "../../excel/address/Zone";
import { zoneOfRange } from "../../excel/address/parseAddress";
import { findTierColumns, type FoundTierColumns } from "../../excel/marks/tierColumns";
import { readMarks } from "../../excel/marks/storedMarks";
import { readColumns } from "../../excel/read/readColumns";
import { readContents } from "../../excel/read/readZones";
import { resolveSource } from "../../excel/read/resolveSource";
import { runExcel } from "../../excel/runExcel";
import { jsonBytes } from "../../excel/write/WriteOp";
import { ActionError, type Progress } from "../list/messages";
import type { OwnColumns, SourceRef, SourceTable } from "./SourceTable";
import { columnFormulaNow, sameRowFormula, type Content } from "../../excel/write/Content";
import { tierRecord } from "../../excel/marks/tierRecord";
import type { TierMark } from "../../excel/marks/Marks";

/**
 * Reads a whole list. Round trips: one to find it, then one per 4.4 MB, and a few for the tier column of an earlier
 * classification. Errors: sourceGone, noRows, cancelled.
 */
export async function loadSource(
  ref: SourceRef,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<SourceTable> {
  return runExcel(async (context) => {
    const { sheet, zone: found, top, meta } = await resolveSource(context, ref);
    const label = ref.kind === "range" ? `${sheet}!${formatZone(found)}` : ref.name;
    if (found.rows < 2) throw new ActionError("noRows", { source: label });
    const columnsOfOurs = findTierColumns(meta, sheet, found);
    const zone = widened(found, columnsOfOurs);
    const body: Zone = { ...zone, row: zone.row + 1, rows: zone.rows - 1 };
    const queued: {
      beside: ReturnType<typeof queueFreeColumn> | null;
      marks: ReturnType<typeof readMarks> | null;
    } = { beside: null, marks: null };
    const cells = await readColumns(context, sheet, zone, {
      bytesPerRow: bytesPerRow(top, zone),
      alongside: () => {
        queued.beside = ref.kind === "table" ? null : queueFreeColumn(context, sheet, zone);
        queued.marks = columnsOfOurs === null ? null : readMarks(context, meta);
      },
      progress: (done) => progress?.(Math.max(0, done - 1), body.rows),
      signal,
    });
    const headers = cells.map(([header]) => textOfCell(header));
    const columns = cells.map((column) => column.slice(1));
    const contents =
      columnsOfOurs === null || columnsOfOurs.tier === null
        ? []
        : await readContents(context, sheet, { ...body, column: columnsOfOurs.tier, columns: 1 });
    const mark = queued.marks?.().marks.tiers.find(({ number }) => number === columnsOfOurs?.number);
    const own: OwnColumns = {
      ...ownColumns(
        columnsOfOurs,
        zone,
        contents.map((row) => row[0] ?? ""),
      ),
      ...(queued.beside ? { newColumn: queued.beside() } : {}),
    };
    const names = columns[headers.indexOf(mark?.nameHeader ?? "")];
    return {
      ref,
      label,
      sheet,
      address: formatZone(zone),
      headers,
      columns,
      rows: body.rows,
      firstRow: body.row + 1,
      firstColumn: body.column + 1,
      own:
        own.tier === null
          ? own
          : { ...own, typedOver: typedOverTiers(columns[own.tier] ?? [], own.tierFormulas, names, mark) },
    };
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

interface TypedOver {
  /** Rows in which the user typed a tier over ours. */
  readonly rows: readonly number[];
  /** Rows in which the user put a formula of their own: they stay as they are. */
  readonly formulas: readonly number[];
}

/** Tells the user's cells of a tier column from those that the last classification wrote. */
function typedOverTiers(
  tiers: readonly Cell[],
  contents: readonly Content[],
  names: readonly Cell[] | undefined,
  mark: TierMark | undefined,
): TypedOver {
  const rows: number[] = [];
  const formulas: number[] = [];
  const record = tierRecord.decode(mark?.record ?? "");
  const ours = columnFormulaNow(contents, mark?.formula ?? "");
  contents.forEach((content, row) => {
    if (content === "") return;
    if (typeof content === "string" && content.startsWith("=")) {
      if (mark !== undefined && !sameRowFormula(content, ours)) formulas.push(row);
      return;
    }
    const tier = tiers[row] ?? null;
    if (mark === undefined || isBlank(tier)) return;
    const index = mark.tiers.indexOf(textOfCell(tier));
    if (index < 0 || !tierRecord.has(record, textOfCell(names?.[row]), index)) rows.push(row);
  });
  return { rows, formulas };
}
