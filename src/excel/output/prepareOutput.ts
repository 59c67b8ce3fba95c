import { pause } from "../pause";
import { type BookMeta, queueBookMeta } from "../read/BookMeta";
import type { SheetMark } from "../marks/Marks";
import type { MarkProblem, StoredMarks } from "../marks/storedMarks";
import { hasMarks, readMarks } from "../marks/storedMarks";
import { ExcelError } from "../ExcelError";
import { isRearranged, notesInTheWay, type OutputList } from "./userEdits";
import { latestVersion, anchorName, type OutputVersion } from "./outputVersion";
import { outputOps, type SheetOps, type OutputTarget } from "./outputOps";
import { RecordedCells } from "./RecordedCells";
import { untouchedEarlier } from "../takeover/earlierDesign";
import { recordNow } from "./recordNow";
import { separateSpills } from "./separateSpills";
import type { SheetDraft } from "./SheetDraft";
import { type OutputNames, renameOutput } from "./renameOutput";
import { readSheetImage } from "./SheetImage";

export interface PreparedOutput extends SheetOps {
  readonly meta: BookMeta;
  readonly stored: StoredMarks;
  /** The sheet that was left as it is because of what the user did there, or because what is ours there is not known. */
  readonly replaces: string | null;
  /** Why that is not known; null as a rule. */
  readonly problem: MarkProblem | null;
  /** What becomes of a sheet of an earlier design; null where there is none. */
  readonly design: "kept" | "replaced" | null;
  /** What the sheet was called until it got its name in the language of the write; null as a rule. */
  readonly renamed: OutputNames | null;
}

/**
 * Brings a draft onto the newest sheet that the feature wrote from the source: new, refreshed, or, where our cells were
 * rearranged, a refresh would part what the user typed from its row, or the marks are lost, as a new version of the sheet.
 * One of an earlier design is written anew in its place where it holds nothing of the user's, else it stays beside. The
 * marks of the list with a number are read along. Nothing is written yet. Round trips: those of openOutput, one where
 * formulas spill, those of untouchedEarlier for such a sheet. Errors: sheetProtected, sheetFiltered.
 */
export async function prepareOutput(
  context: Excel.RequestContext,
  draft: SheetDraft,
  target: Pick<OutputTarget, "feature" | "source" | "title" | "looks" | "addsSettings" | "addedBefore"> & {
    /** What the sheet is called in any language; absent where it must keep its name. */
    readonly titles?: readonly string[];
  },
  lists: readonly OutputList[],
  list: number | null,
): Promise<PreparedOutput> {
  const opened = await openOutput(context, { titles: [], ...target }, list);
  const { meta, stored, version, existing: newest, problem, renamed } = opened;
  await pause();
  const found = newest && { ...newest, ...(await separateSpills(context, newest)) };
  const isEarlier = found !== null && found.looks === null;
  const earlier = isEarlier ? await untouchedEarlier(context, meta, found, target.looks.widths.length) : null;
  const blocked =
    found !== null &&
    (isEarlier ? earlier === null : isRearranged(draft, found) || notesInTheWay(draft, found));
  const existing = blocked ? null : found;
  const plan = outputOps(draft, {
    ...target,
    source: existing === null ? version.next : version.source,
    takenSheets: meta.sheets.map(({ name }) => name),
    existing,
    earlier,
    lists,
  });
  const replaces = blocked || problem !== null ? version.sheet : null;
  const design = isEarlier ? (blocked ? "kept" : "replaced") : null;
  return { ...plan, meta, stored, replaces, problem, renamed, design };
}

interface OpenOutput {
  readonly meta: BookMeta;
  readonly stored: StoredMarks;
  readonly version: OutputVersion;
  /** The newest sheet that the feature wrote from the source; null where none is there any more, or it is not known. */
  readonly existing: (NonNullable<OutputTarget["existing"]> & Pick<SheetMark, "lists">) | null;
  /** Why what we wrote on the sheet that is there is not known. */
  readonly problem: MarkProblem | null;
  readonly renamed: OutputNames | null;
}

/**
 * What a write of a feature must know first. One round trip in a workbook where nothing was written yet, else three
 * or four. Errors: sheetProtected, sheetFiltered.
 */
export async function openOutput(
  context: Excel.RequestContext,
  target: Parameters<typeof renameOutput>[2],
  list: number | null,
): Promise<OpenOutput> {
  const { feature, source } = target;
  const readMeta = queueBookMeta(context);
  await context.sync();
  const { meta, renamed } = await renameOutput(context, readMeta(), target);
  const version = latestVersion(meta, feature, source);
  const anchor = anchorName(feature, version.source);
  const marks = readMarks(context, meta, { anchor, list, forWrite: true });
  const image = await readSheetImage(context, meta, anchor);
  if (image === null && hasMarks(meta)) await context.sync();
  const stored = marks();
  const mark = stored.sheet?.mark ?? "missing";
  if (image === null) return { meta, stored, version, existing: null, problem: null, renamed };
  if (typeof mark === "object") {
    if (image.isFiltered) throw new ExcelError("sheetFiltered", { sheet: image.name });
    const record = recordNow(mark, image);
    const written = new RecordedCells(record, mark.keys, image);
    const former = record === mark.record ? mark.former : null;
    return {
      meta,
      stored,
      version,
      existing: { image, written, charts: mark.charts, former, looks: mark.looks, lists: mark.lists },
      problem: null,
      renamed,
    };
  }
  const old = stored.version1?.mark;
  const problem = mark === "missing" && typeof old === "string" ? old : mark;
  return { meta, stored, version, existing: null, problem, renamed };
}
