import type { Cell } from "../../core/cells/Cell";
import { findHeaderRow } from "../../core/columns/findHeaderRow";
import { parseAddress, type SheetAddress, zoneOfRange } from "../address/parseAddress";
import { formatZone, isWholeLines, type Zone } from "../address/Zone";
import { queueIs1904 } from "../dateSystem";
import { ExcelError } from "../ExcelError";
import { isTooLarge, translateHostError } from "../translateHostError";
import { type BookMeta, queueBookMeta } from "./BookMeta";
import { queueTableZone } from "./tableZone";

/** A list of the user's: a table, a defined name, or a range of a sheet whose first row holds the headers. */
export type SourceRef =
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "range"; readonly sheet: string; readonly address: string };

interface ResolvedSource {
  readonly sheet: string;
  /** Header row and data. */
  readonly zone: Zone;
  /** The header row and up to 40 rows of data as they are now; none where they could not be read at once. */
  readonly top: readonly (readonly unknown[])[];
  /** Whether the workbook counts its days from 1904. */
  readonly is1904: boolean;
  readonly meta: BookMeta;
}

const sampleRows = 40;
const sampleColumns = 100;

/**
 * Where a source is now, with its first rows and what there is in the workbook. Whole columns and rows are a list as
 * far as they are filled, below the titles above its headers. One round trip; two for whole columns and rows, for a
 * list in the last rows of a sheet, and for one whose first rows are larger than Excel answers at once.
 */
export async function resolveSource(context: Excel.RequestContext, ref: SourceRef): Promise<ResolvedSource> {
  try {
    return await find(context, ref, true).catch((error: unknown) => {
      if (!isTooLarge(error) && !isMissing(error)) throw error;
      return find(context, ref, false);
    });
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new ExcelError("sourceGone", { source: sourceLabel(ref) }, translateHostError(error));
  }
}

function isMissing(error: unknown): boolean {
  const known = translateHostError(error);
  return known instanceof ExcelError && (known.key === "hostNotFound" || known.key === "hostInvalid");
}

async function find(
  context: Excel.RequestContext,
  ref: SourceRef,
  withTop: boolean,
): Promise<ResolvedSource> {
  const readMeta = queueBookMeta(context);
  const is1904 = queueIs1904(context);
  const { range, used, place: readPlace } = locate(context, ref);
  const top = withTop ? range.getRow(0).getResizedRange(sampleRows, 0).load("values") : null;
  await context.sync();
  const place = readPlace();
  if (place === null) throw new ExcelError("sourceGone", { source: sourceLabel(ref) });
  const { sheet, zone } = place;
  const book = { is1904: is1904(), meta: readMeta() };
  const filled = isWholeLines(zone) && used !== null ? zoneOfRange(used) : null;
  if (filled !== null) return { sheet, ...(await belowTitles(context, sheet, filled)), ...book };
  // Of whole rows Excel tells no values.
  const values = (top?.values ?? []) as unknown[][];
  return { sheet, zone, top: values.slice(0, zone.rows), ...book };
}

/** A list of which only the filled cells are known, without what stands above its headers. One round trip. */
async function belowTitles(
  context: Excel.RequestContext,
  sheet: string,
  zone: Zone,
): Promise<Pick<ResolvedSource, "zone" | "top">> {
  const part: Zone = {
    ...zone,
    rows: Math.min(zone.rows, sampleRows),
    columns: Math.min(zone.columns, sampleColumns),
  };
  const sample = context.workbook.worksheets.getItem(sheet).getRange(formatZone(part)).load("values");
  await context.sync();
  const above = findHeaderRow(sample.values as Cell[][]) ?? 0;
  const isWide = part.columns < zone.columns;
  return {
    zone: { ...zone, row: zone.row + above, rows: zone.rows - above },
    top: isWide ? [] : sample.values.slice(above),
  };
}

interface Located {
  readonly range: Excel.Range;
  /** What is filled of a range that may be whole columns or rows; null for a table. */
  readonly used: Excel.Range | null;
  /** Header row and data; to be called after the next sync. */
  readonly place: () => SheetAddress | null;
}

function locate({ workbook }: Excel.RequestContext, ref: SourceRef): Located {
  if (ref.kind === "table") {
    const table = workbook.tables.getItem(ref.name);
    return { range: table.getRange(), used: null, place: queueTableZone(table) };
  }
  const range =
    ref.kind === "name"
      ? workbook.names.getItem(ref.name).getRange()
      : workbook.worksheets.getItem(ref.sheet).getRange(ref.address);
  range.load("address");
  const used = range.getUsedRangeOrNullObject(true).load("address");
  return { range, used, place: () => parseAddress(range.address) };
}

function sourceLabel(ref: SourceRef): string {
  return ref.kind === "range" ? `${ref.sheet}!${ref.address}` : ref.name;
}
