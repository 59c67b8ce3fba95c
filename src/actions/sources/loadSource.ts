import type { Cell } from "../../core/cells/Cell";
import { formatZone } from "../../excel/address/formatZone";
import type { Zone } from "../../excel/address/Zone";
import { findTierColumns, type TierColumns } from "../../excel/marks/findTierColumns";
import { readColumns } from "../../excel/read/readColumns";
import { readContents } from "../../excel/read/readContents";
import { resolveSource } from "../../excel/read/resolveSource";
import { runExcel } from "../../excel/runExcel";
import { jsonBytes } from "../../excel/write/jsonBytes";
import { ActionError } from "../ActionError";
import type { Progress, SourceRef, SourceTable } from "../types";

/**
 * Reads a whole list. Round trips: one to find it, then one per 3.6 MB, and a few for the
 * tier column of an earlier classification.
 * Errors: sourceGone, noRows, cancelled.
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
    const own = findTierColumns(meta, sheet, found);
    const zone = widened(found, own);
    const body: Zone = { ...zone, row: zone.row + 1, rows: zone.rows - 1 };
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const headerRange = worksheet.getRange(formatZone({ ...zone, rows: 1 })).load("values");
    const columns = await readColumns(context, sheet, body, {
      bytesPerRow: bytesPerRow(top, zone),
      progress,
      signal,
    });
    const tierFormulas =
      own === null || own.tier === null
        ? []
        : await readContents(context, sheet, { ...body, column: own.tier, columns: 1 });
    const place = (column: number | null | undefined) => (column == null ? null : column - zone.column);
    return {
      ref,
      label,
      sheet,
      address: formatZone(zone),
      headers: (headerRange.values[0] ?? []).map((cell: Cell) => String(cell ?? "")),
      columns,
      rows: body.rows,
      firstRow: body.row + 1,
      firstColumn: body.column + 1,
      own: {
        tier: place(own?.tier),
        override: place(own?.override),
        reason: place(own?.reason),
        tierFormulas: tierFormulas.map((row) => row[0] ?? ""),
      },
    };
  });
}

/** A range was chosen before our columns stood beside it: they belong to it now. */
function widened(zone: Zone, own: TierColumns | null): Zone {
  const last = Math.max(
    zone.column + zone.columns - 1,
    ...[own?.tier, own?.override, own?.reason].filter((column) => column != null),
  );
  return { ...zone, columns: last - zone.column + 1 };
}

function bytesPerRow(top: readonly (readonly unknown[])[], zone: Zone): number {
  const sample = top.slice(1);
  const bytes = sample.map((row) => row.reduce<number>((sum, cell) => sum + jsonBytes(cell), 4));
  const mean = bytes.reduce((sum, count) => sum + count, 0) / Math.max(1, bytes.length);
  const added = zone.columns - (top[0]?.length ?? zone.columns);
  return Math.ceil(mean * 1.15 + 8 + added * 12);
}
