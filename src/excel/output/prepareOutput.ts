import { type Marks, withSheetMark, type SheetMark } from "../marks/Marks";
import { type StoredMarks, readMarks } from "../marks/storedMarks";
import { type BookMeta, queueBookMeta } from "../read/BookMeta";
import { isRearranged, notesInTheWay, type OutputList } from "./userEdits";
import { latestVersion, anchorName } from "./outputVersion";
import { outputOps, type SheetOps, type OutputTarget } from "./outputOps";
import { separateSpills } from "./separateSpills";
import type { SheetDraft } from "./SheetDraft";
import { readSheetImage, type SheetImage } from "./SheetImage";

export interface PreparedOutput extends SheetOps {
  readonly meta: BookMeta;
  readonly stored: StoredMarks;
  /** The marks after the write. */
  readonly marks: Marks;
  /** The sheet that was left as it is because of what the user did there; null as a rule. */
  readonly replaces: string | null;
}

/**
 * Brings a draft onto the newest sheet that the feature wrote from the source: new, refreshed, or, where our cells were
 * rearranged or a refresh would part what the user typed from its row, as a new version of the sheet. Nothing is
 * written yet.
 * Round trips: those of openOutput, and one where formulas spill. Error: sheetProtected.
 */
export async function prepareOutput(
  context: Excel.RequestContext,
  draft: SheetDraft,
  target: Pick<OutputTarget, "feature" | "source" | "title" | "style">,
  lists: readonly OutputList[],
): Promise<PreparedOutput> {
  let open = await openOutput(context, target.feature, target.source);
  const version = latestVersion(open.meta, target.feature, target.source);
  if (version.sheet !== null && version.source !== target.source)
    open = await openOutput(context, target.feature, version.source);
  const { meta, stored } = open;
  const found = open.existing === null ? null : await separateSpills(context, open.existing);
  const blocked = found !== null && (isRearranged(draft, found, lists) || notesInTheWay(draft, found, lists));
  const existing = blocked ? null : found;
  const plan = outputOps(draft, {
    ...target,
    source: existing === null ? version.next : version.source,
    takenSheets: meta.sheets.map(({ name }) => name),
    existing,
  });
  return {
    ...plan,
    meta,
    stored,
    marks: withSheetMark(stored.marks, plan.mark),
    replaces: blocked ? found.image.name : null,
  };
}

interface OpenOutput {
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
