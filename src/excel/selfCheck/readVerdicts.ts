import type { Zone } from "../address/Zone";
import { ExcelError } from "../ExcelError";
import { pause } from "../pause";

const betweenReads = 500;
const mostReads = 40;

interface VerdictColumns {
  /** Hidden name of the cell that the zones are counted from. */
  readonly anchor: string;
  readonly verdicts: Zone;
  readonly computed: Zone;
}

/**
 * The verdicts row by row. Excel computes custom functions after the write has been answered: as long as a result is
 * on its way this reads again, for twenty seconds at most. With `again` every formula is computed anew first;
 * otherwise Excel would show what it remembers. One round trip, and one for each further read. Error: cancelled.
 */
export async function readVerdicts(
  context: Excel.RequestContext,
  { anchor, verdicts, computed }: VerdictColumns,
  again: boolean,
  signal?: AbortSignal,
): Promise<unknown[]> {
  const home = context.workbook.names.getItem(anchor).getRange();
  const range = (zone: Zone): Excel.Range =>
    home.getOffsetRange(zone.row, zone.column).getResizedRange(zone.rows - 1, zone.columns - 1);
  const column = range(verdicts);
  const results = range(computed);
  if (again) results.setDirty();
  for (let read = 1; ; read++) {
    if (signal?.aborted === true) throw new ExcelError("cancelled");
    column.load("values");
    results.load("values");
    await context.sync();
    const isComputing = results.values.some((row) => row.some((value) => pendingResults.includes(value)));
    if (!isComputing || read === mostReads) return column.values.map(([value]) => value as unknown);
    await pause(betweenReads);
  }
}

/** What Excel shows in a cell whose custom function has not answered yet. */
export const pendingResults: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];
