import { type Marks, withSheetMark } from "../marks/Marks";
import type { StoredMarks } from "../marks/readMarks";
import type { BookMeta } from "../read/BookMeta";
import { isRearranged } from "./isRearranged";
import { latestVersion } from "./latestVersion";
import { notesInTheWay, type OutputList } from "./notesInTheWay";
import { openOutput } from "./openOutput";
import { outputOps, type SheetOps, type OutputTarget } from "./outputOps";
import { settleSpills } from "./settleSpills";
import type { SheetDraft } from "./SheetDraft";

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
  const found = open.existing === null ? null : await settleSpills(context, open.existing);
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
