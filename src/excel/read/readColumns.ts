import type { Cell } from "../../core/cells/Cell";
import { formatZone, sheetColumns, sheetRows, type Zone } from "../address/Zone";
import { ExcelError } from "../ExcelError";
import { isTooLarge } from "../translateHostError";

/** Of one answer: Excel gives 5 MB, but while a pane takes so much apart it does not answer the hand. */
const responseBytes = 1_200_000;
const errorText = /^#(?:[A-Z][A-Z0-9/_]+[!?]?)$/;

interface ReadControl {
  /** Bytes that a row takes in the response, roughly; the block size follows from it. */
  readonly bytesPerRow: number;
  /** Queues what is to come with the first block; called again where that was too large. */
  readonly alongside?: () => void;
  readonly progress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The values of a zone, column by column; error cells become CellError. Reads in blocks of rows: one round trip per
 * 1.2 MB, one more for the columns in which a text could be an error value. A row that is too large for one answer is
 * read in blocks of columns; so are whole rows, of which Excel tells no values.
 */
export async function readColumns(
  context: Excel.RequestContext,
  sheet: string,
  zone: Zone,
  control: ReadControl,
): Promise<Cell[][]> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const columns: Cell[][] = Array.from({ length: zone.columns }, () => new Array<Cell>(zone.rows).fill(null));
  const suspects = new Set<number>();
  const most = {
    rows: Math.min(sheetRows - 1, Math.max(1, Math.floor(responseBytes / Math.max(1, control.bytesPerRow)))),
    columns: Math.min(sheetColumns - 1, zone.columns),
  };
  let { alongside } = control;
  for (let row = 0, column = 0; row < zone.rows;) {
    if (control.signal?.aborted === true) throw new ExcelError("cancelled");
    const block = {
      rows: Math.min(most.rows, zone.rows - row),
      columns: Math.min(most.columns, zone.columns - column),
    };
    const place = { row: zone.row + row, column: zone.column + column, ...block };
    const range = worksheet.getRange(formatZone(place)).load("values");
    alongside?.();
    try {
      await context.sync();
      alongside = undefined;
    } catch (error) {
      if (!isTooLarge(error) || block.rows * block.columns === 1) throw error;
      if (block.rows > 1) most.rows = Math.ceil(block.rows / 2);
      else most.columns = Math.ceil(block.columns / 2);
      continue;
    }
    for (const at of takeOver(range.values as Cell[][], columns, row, column)) suspects.add(at);
    column += block.columns;
    if (column < zone.columns) continue;
    column = 0;
    row += block.rows;
    control.progress?.(row, zone.rows);
  }
  if (suspects.size > 0) await markErrors(context, worksheet, zone, columns, [...suspects]);
  return columns;
}

/** Puts a block into its columns; the columns in which a text could be an error value. */
function takeOver(
  block: readonly (readonly Cell[])[],
  columns: Cell[][],
  firstRow: number,
  firstColumn: number,
): Set<number> {
  const suspects = new Set<number>();
  block.forEach((cells, row) => {
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] ?? null;
      const column = firstColumn + index;
      (columns[column] as Cell[])[firstRow + row] = cell === "" ? null : cell;
      if (isErrorText(cell)) suspects.add(column);
    }
  });
  return suspects;
}

function isErrorText(cell: Cell | undefined): cell is string {
  return typeof cell === "string" && cell.charCodeAt(0) === 35 && errorText.test(cell);
}

/** Types of so many cells stay below Excel's 5 MB per response. */
const typedCells = 400_000;

/** A text such as "#N/A" may have been typed; only the type of the cell tells. One round trip per 400,000 cells. */
async function markErrors(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  zone: Zone,
  columns: Cell[][],
  suspects: readonly number[],
): Promise<void> {
  let queued: { cells: Cell[]; first: number; range: Excel.Range }[] = [];
  let free = typedCells;
  const flush = async (): Promise<void> => {
    if (queued.length > 0) await context.sync();
    for (const { cells, first, range } of queued)
      (range.valueTypes as string[][]).forEach(([type], row) => {
        const cell = cells[first + row];
        if (type === "Error" && isErrorText(cell)) cells[first + row] = { error: cell };
      });
    queued = [];
    free = typedCells;
  };
  for (const column of suspects) {
    const cells = columns[column] as Cell[];
    const rowsWithText = cells.flatMap((cell, row) => (isErrorText(cell) ? [row] : []));
    const end = (rowsWithText.at(-1) ?? -1) + 1;
    for (let first = rowsWithText[0] ?? end; first < end;) {
      const rows = Math.min(free, end - first);
      const part: Zone = { row: zone.row + first, column: zone.column + column, rows, columns: 1 };
      queued.push({ cells, first, range: worksheet.getRange(formatZone(part)).load("valueTypes") });
      free -= rows;
      first += rows;
      if (free === 0) await flush();
    }
  }
  await flush();
}
