import type { Zone } from "../address/Zone";
import { ExcelError } from "../ExcelError";
import { pause } from "../pause";
import type { Content } from "../write/Content";

const betweenLooks = 150;
/** Twenty seconds. */
const mostLooks = 130;

/** A block of formulas as it was written; null where a formula spills or nothing stands. */
interface FormulaBlock {
  readonly zone: Zone;
  readonly contents: readonly (readonly (Content | null)[])[];
}

export interface CheckSheet {
  /** Hidden name of the cell that the zones are counted from. */
  readonly anchor: string;
  readonly computed: FormulaBlock;
  readonly verdicts: FormulaBlock;
  readonly summary: FormulaBlock;
}

/**
 * Has the formulas of a check computed and gives the verdicts row by row. With `again` the sheet holds the results of
 * an earlier run: every formula is taken away and written anew, and what still shows a value in between is stale
 * (office-js 4152, 6930). Custom functions answer after the write: results are looked at until two looks agree and
 * nothing is on its way, for twenty seconds at most; then the verdicts are written once more, because with manual
 * calculation they do not follow. Leaves the same formulas, also when it fails. Round trips: four, and one for each
 * further look. Errors: cancelled, staleResults.
 */
export async function readVerdicts(
  context: Excel.RequestContext,
  sheet: CheckSheet,
  again: boolean,
  signal?: AbortSignal,
): Promise<unknown[]> {
  const { computed, verdicts, summary } = sheet;
  const home = context.workbook.names.getItem(sheet.anchor).getRange();
  const rangeOf = ({ zone }: FormulaBlock): Excel.Range =>
    home.getOffsetRange(zone.row, zone.column).getResizedRange(zone.rows - 1, zone.columns - 1);
  const results = rangeOf(computed);
  const column = rangeOf(verdicts);
  const clear = (block: FormulaBlock): void => {
    rangeOf(block).formulas = block.contents.map((row) =>
      row.map((content) => (content === null ? null : "")),
    );
  };
  const write = (block: FormulaBlock): void => {
    rangeOf(block).formulas = block.contents.map((row) => [...row]);
  };
  try {
    if (again) {
      for (const block of [computed, verdicts, summary]) clear(block);
      results.load("values");
      column.load("values");
      await context.sync();
      if ([...results.values, ...column.values].flat().some((value) => value !== ""))
        throw new ExcelError("staleResults");
      write(computed);
    }
    await settle(context, results, signal);
    write(verdicts);
    write(summary);
    await settle(context, column, signal);
    return column.values.map(([value]) => value as unknown);
  } catch (error) {
    for (const block of [computed, verdicts, summary]) write(block);
    await context.sync();
    throw error;
  }
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
