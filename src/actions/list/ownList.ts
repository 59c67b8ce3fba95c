import { daysTo1904 } from "../../excel/dateSystem";
import { marksOps } from "../../excel/marks/storedMarks";
import type { OutputTarget } from "../../excel/output/outputOps";
import type { OutputNames } from "../../excel/output/renameOutput";
import { prepareOutput } from "../../excel/output/prepareOutput";
import { inTurns } from "../../excel/pause";
import { drawReportInSteps } from "../../excel/report/drawReport";
import { sheetToPrint, type SheetToPrint } from "../../excel/report/printSheets";
import type { WriteOp } from "../../excel/write/WriteOp";
import type { SourceRole } from "../../core/columns/fields";
import { sourceKey } from "../sources/SourceTable";
import type { ListFeature, ListFigures, ListJob, ListRequest } from "./ListFeature";
import type { CellPlace, Message } from "./messages";
import { outputNotes } from "./outputNotes";

/** Under which lists of their own are marked in the workbook; never changes. */
export const ownListOutput = "ownList";

interface PreparedList {
  readonly sheetOps: readonly WriteOp[];
  readonly ops: readonly WriteOp[];
  readonly written: CellPlace;
  readonly keptCells: readonly CellPlace[];
  readonly notes: readonly Message[];
  /** What it was called until it got its name in the language of the write; null as a rule. */
  readonly renamed: OutputNames | null;
  /** Null where its pages stay as they are. */
  readonly print: SheetToPrint | null;
}

/**
 * The rows of a list whose shape is another than that of the sheet, as a list on a sheet of its own, refreshed by the
 * next run; null where a feature has none. Round trips: those of prepareOutput.
 */
export async function prepareOwnList<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures>(
  context: Excel.RequestContext,
  feature: ListFeature<R, Q, F>,
  job: ListJob<Q>,
  figures: F,
  now: Date,
  {
    keepsName,
    ...beside
  }: Pick<OutputTarget, "addsSettings" | "addedBefore"> & { readonly keepsName: boolean },
): Promise<PreparedList | null> {
  const own = feature.ownList?.(job, figures, now) ?? null;
  if (own === null) return null;
  const { draft, lists, looks } = await inTurns(drawReportInSteps(own.report));
  if (job.table.from1904 !== undefined) draft.shiftDates(-daysTo1904);
  const { title, titles } = own;
  const target = {
    ...{ feature: ownListOutput, source: sourceKey(job.table), title, looks, ...beside },
    ...(keepsName ? {} : { titles }),
  };
  const output = await prepareOutput(context, draft, target, lists, null);
  const { meta, stored, mark, sheet } = output;
  // What is left of other sheets goes with the feature's own marks.
  const marks = await marksOps(meta, { ...stored, orphans: [], version1: null }, { sheet: mark, list: null });
  return {
    sheetOps: output.sheetOps,
    ops: [...output.ops, ...marks],
    written: { sheet, address: output.address },
    keptCells: [...output.kept, ...output.keptBlocks].map((address) => ({ sheet, address })),
    notes: outputNotes(output),
    renamed: output.renamed,
    print: output.needsPages ? sheetToPrint(sheet, looks) : null,
  };
}
