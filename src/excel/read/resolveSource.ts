import type { Cell } from "../../core/cells/Cell";
import { type HeadPlace, listHead } from "../../core/reading/shape/listHead";
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
  /** The last header row and the data; the data alone where `isHeadless`. */
  readonly zone: Zone;
  /** The first rows of the zone as they are now; none where they could not be read at once. */
  readonly top: readonly (readonly unknown[])[];
  /** What the header rows say together, column by column; null where they were not read. */
  readonly headers: readonly string[] | null;
  /** Whether the first row is data like the rest. */
  readonly isHeadless: boolean;
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
  if (filled !== null) {
    const sample = await readTop(context, sheet, filled);
    return { sheet, ...below(filled, sample, "anywhere"), ...book };
  }
  // Of whole rows Excel tells no values.
  const values = ((top?.values ?? []) as Cell[][]).slice(0, zone.rows);
  return { sheet, ...below(zone, values, ref.kind === "table" ? "first" : "likelyFirst"), ...book };
}

/** The first cells of a list of which only the filled cells are known. One round trip. */
async function readTop(context: Excel.RequestContext, sheet: string, zone: Zone): Promise<Cell[][]> {
  const part: Zone = {
    ...zone,
    rows: Math.min(zone.rows, sampleRows),
    columns: Math.min(zone.columns, sampleColumns),
  };
  const sample = context.workbook.worksheets.getItem(sheet).getRange(formatZone(part)).load("values");
  await context.sync();
  return sample.values as Cell[][];
}

/** A list without what stands above its headers, and without all header rows but the last. */
function below(
  zone: Zone,
  top: readonly (readonly Cell[])[],
  place: HeadPlace,
): Pick<ResolvedSource, "zone" | "top" | "headers" | "isHeadless"> {
  const head = top.length === 0 ? null : listHead(top, place);
  const above = head === null ? 0 : head.row + Math.max(0, head.rows - 1);
  const isWide = (top[0]?.length ?? 0) < zone.columns;
  return {
    zone: { ...zone, row: zone.row + above, rows: zone.rows - above },
    top: isWide ? [] : top.slice(above),
    headers: head?.headers ?? null,
    isHeadless: head?.rows === 0,
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
