import { formatZone, type Zone } from "../address/Zone";
import { ExcelError } from "../ExcelError";
import { pause } from "../pause";
import { cellOps } from "../write/cellOps";
import type { Content } from "../write/Content";
import type { WriteOp } from "../write/WriteOp";

const betweenLooks = 150;
/** Twenty seconds. */
const mostLooks = 130;

/** A block of formulas as it was written; null where none stands. */
export interface FormulaBlock {
  readonly zone: Zone;
  readonly contents: readonly (readonly (Content | null)[])[];
}

export interface CheckSheet {
  /** Hidden name of the cell that the zones are counted from. */
  readonly anchor: string;
  readonly computed: FormulaBlock;
  readonly verdicts: FormulaBlock;
  /** What counts the verdicts, each after what it reads. */
  readonly summaries: readonly FormulaBlock[];
}

/** The formulas of a block as one change and, after it, what its cells held in between. */
interface Renewal {
  readonly ops: readonly WriteOp[];
  /** Error: staleResults where a formula that was taken away left a value (office-js 4152, 6930). */
  readonly check: () => void;
}

/**
 * What has formulas computed anew that show the results of an earlier run: each is taken away, its cell looked at, and
 * the formula written again. What breaks off in between is taken back by its undo. `check` is for after the write.
 */
export function renewal(sheet: string, blocks: readonly FormulaBlock[]): Renewal {
  const emptied: { readonly range: Excel.Range; readonly contents: FormulaBlock["contents"] }[] = [];
  const clear = blocks.flatMap(({ zone, contents }) => {
    const none = contents.map((row) => row.map((content) => (content === null ? null : "")));
    return cellOps({ sheet, zone, contents: none, before: { contents } }).map(orWrittenAgain);
  });
  const look: WriteOp = {
    bytes: 1000,
    undo: [],
    apply(context) {
      for (const { zone, contents } of blocks) {
        const range = context.workbook.worksheets.getItem(sheet).getRange(formatZone(zone)).load("values");
        emptied.push({ range, contents });
      }
    },
  };
  const write = blocks
    .flatMap(({ zone, contents }) => cellOps({ sheet, zone, contents }))
    .map((op) => ({ ...op, undo: [] }));
  return {
    ops: [...clear, look, ...write],
    check() {
      const isStale = emptied.some(({ range, contents }) =>
        range.values.some((row, r) => row.some((value, c) => contents[r]?.[c] != null && value !== "")),
      );
      if (isStale) throw new ExcelError("staleResults");
    },
  };
}

/** Taking its formulas away is taken back also where they have been written again: somebody may have typed there before. */
function orWrittenAgain(op: WriteOp): WriteOp {
  const undo = op.undo.map((step) =>
    step.kind === "cells" ? { ...step, asSent: { contents: step.contents } } : step,
  );
  return { ...op, undo };
}

/**
 * Waits until the formulas of a check are computed and gives the verdicts row by row. Custom functions answer after the
 * write: results are looked at until two looks agree and nothing is on its way, for twenty seconds at most; then the
 * verdicts and what counts them are calculated, because with manual calculation they do not follow. No cell is written.
 * Round trips: four, and one for each further look. Error: cancelled.
 */
export async function readVerdicts(
  context: Excel.RequestContext,
  { anchor, computed, verdicts, summaries }: CheckSheet,
  signal?: AbortSignal,
): Promise<unknown[]> {
  const home = context.workbook.names.getItem(anchor).getRange();
  const rangeOf = ({ zone }: FormulaBlock): Excel.Range =>
    home.getOffsetRange(zone.row, zone.column).getResizedRange(zone.rows - 1, zone.columns - 1);
  const column = rangeOf(verdicts);
  await settle(context, rangeOf(computed), signal);
  for (const block of [verdicts, ...summaries]) rangeOf(block).calculate();
  await settle(context, column, signal);
  return column.values.map(([value]) => value as unknown);
}

/** Looks at a range until two looks agree, no result is on its way and Excel does not calculate. */
async function settle(
  context: Excel.RequestContext,
  range: Excel.Range,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { application } = context.workbook;
  let before = "";
  for (let look = 1; ; look++) {
    if (signal?.aborted === true) throw new ExcelError("cancelled");
    range.load("values");
    application.load("calculationMode,calculationState");
    await context.sync();
    const now = JSON.stringify(range.values);
    const isComputing =
      (application.calculationState !== "Done" && application.calculationMode !== "Manual") ||
      range.values.some((row) => row.some((value) => pendingResults.includes(value)));
    if ((now === before && !isComputing) || look === mostLooks) return;
    before = now;
    await pause(betweenLooks);
  }
}

/** What Excel shows in a cell whose custom function has not answered yet. */
export const pendingResults: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];
