import { textOfCell, type Cell, isBlank } from "../../core/cells/Cell";
import { formatZone, type Zone } from "../../excel/address/Zone";
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
  const load = async (context: Excel.RequestContext): Promise<SourceTable> => {
    const { sheet, zone: found, top, meta } = await resolveSource(context, ref);
    const label = ref.kind === "range" ? `${sheet}!${formatZone(found)}` : ref.name;
    if (found.rows < 2) throw new ActionError("noRows", { source: label });
    const columnsOfOurs = findTierColumns(meta, sheet, found);
    const zone = widened(found, columnsOfOurs);
    const body: Zone = { ...zone, row: zone.row + 1, rows: zone.rows - 1 };
    const headerRange = context.workbook.worksheets
      .getItem(sheet)
      .getRange(formatZone({ ...zone, rows: 1 }))
      .load("values");
    const beside = ref.kind === "table" ? null : queueFreeColumn(context, sheet, zone);
    const marks = columnsOfOurs === null ? null : readMarks(context, meta);
    const columns = await readColumns(context, sheet, body, {
      bytesPerRow: bytesPerRow(top, zone),
      progress,
      signal,
    });
    const headers = (headerRange.values[0] ?? []).map((cell: Cell) => textOfCell(cell));
    const contents =
      columnsOfOurs === null || columnsOfOurs.tier === null
        ? []
        : await readContents(context, sheet, { ...body, column: columnsOfOurs.tier, columns: 1 });
    const mark = marks?.().marks.tiers.find(({ number }) => number === columnsOfOurs?.number);
    const own: OwnColumns = {
      ...ownColumns(
        columnsOfOurs,
        zone,
        contents.map((row) => row[0] ?? ""),
      ),
      ...(beside ? { newColumn: beside() } : {}),
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
  };
  return runExcel(load, { signal });
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

/** The first of three free columns right of a list, in its rows. */
function queueFreeColumn(context: Excel.RequestContext, sheet: string, zone: Zone): () => number {
  const next = zone.column + zone.columns;
  const strip: Zone = { ...zone, column: next, columns: searchedColumns };
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

function bytesPerRow(top: readonly (readonly unknown[])[], zone: Zone): number {
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
