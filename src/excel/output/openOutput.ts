import type { SheetMark } from "../marks/Marks";
import { readMarks, type StoredMarks } from "../marks/readMarks";
import type { BookMeta } from "../read/BookMeta";
import { queueBookMeta } from "../read/queueBookMeta";
import { anchorName } from "./anchorName";
import { readSheetImage } from "./readSheetImage";
import type { SheetImage } from "./SheetImage";

export interface OpenOutput {
  readonly meta: BookMeta;
  readonly stored: StoredMarks;
  /** The feature's sheet for the source, when an earlier run wrote it and it is still there. */
  readonly existing: { readonly image: SheetImage; readonly mark: SheetMark } | null;
}

/**
 * What a write of a feature must know first. One round trip in a workbook where nothing was written yet, else three
 * or four. Error: sheetProtected.
 */
export async function openOutput(
  context: Excel.RequestContext,
  feature: string,
  source: string,
): Promise<OpenOutput> {
  const readMeta = queueBookMeta(context);
  await context.sync();
  const meta = readMeta();
  const marks = readMarks(context, meta);
  const anchor = anchorName(feature, source);
  const image = await readSheetImage(context, meta, anchor);
  if (image === null && meta.marksPart !== null) await context.sync();
  const stored = marks();
  const mark = stored.marks.sheets.find((candidate) => candidate.anchor === anchor);
  return { meta, stored, existing: image === null || mark === undefined ? null : { image, mark } };
}
