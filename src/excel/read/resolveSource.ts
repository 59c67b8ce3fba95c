import { parseAddress, type SheetAddress } from "../address/parseAddress";
import type { Zone } from "../address/Zone";
import { ExcelError } from "../ExcelError";
import { translateHostError } from "../translateHostError";
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
  /** The header row and up to 40 rows of data as they are now. */
  readonly top: readonly (readonly unknown[])[];
  readonly meta: BookMeta;
}

const sampleRows = 40;

/** Where a source is now, with its first rows and what there is in the workbook. One round trip. */
export async function resolveSource(context: Excel.RequestContext, ref: SourceRef): Promise<ResolvedSource> {
  const readMeta = queueBookMeta(context);
  const { range, place: readPlace } = locate(context, ref);
  const top = range.getRow(0).getResizedRange(sampleRows, 0).load("values");
  try {
    await context.sync();
  } catch (error) {
    const known = translateHostError(error);
    if (known instanceof ExcelError && (known.key === "hostNotFound" || known.key === "hostInvalid"))
      throw new ExcelError("sourceGone", { source: sourceLabel(ref) }, known);
    throw known;
  }
  const place = readPlace();
  if (place === null) throw new ExcelError("sourceGone", { source: sourceLabel(ref) });
  return {
    sheet: place.sheet,
    zone: place.zone,
    top: top.values.slice(0, place.zone.rows),
    meta: readMeta(),
  };
}

interface Located {
  readonly range: Excel.Range;
  /** Header row and data; to be called after the next sync. */
  readonly place: () => SheetAddress | null;
}

function locate({ workbook }: Excel.RequestContext, ref: SourceRef): Located {
  if (ref.kind === "table") {
    const table = workbook.tables.getItem(ref.name);
    return { range: table.getRange(), place: queueTableZone(table) };
  }
  const range =
    ref.kind === "name"
      ? workbook.names.getItem(ref.name).getRange()
      : workbook.worksheets.getItem(ref.sheet).getRange(ref.address);
  range.load("address");
  return { range, place: () => parseAddress(range.address) };
}

function sourceLabel(ref: SourceRef): string {
  return ref.kind === "range" ? `${ref.sheet}!${ref.address}` : ref.name;
}
