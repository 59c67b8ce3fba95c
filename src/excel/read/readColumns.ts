import { type Cell, textOfCell } from "../../core/cells/Cell";
import { formatZone, type Zone } from "../address/Zone";
import { ExcelError } from "../ExcelError";
import { translateHostError } from "../translateHostError";

/** Below Excel's 5 MB per response; an estimate that was too low costs one more round trip. */
const responseBytes = 4_400_000;
const errorText = /^#(?:[A-Z][A-Z0-9/_]+[!?]?)$/;

interface ReadControl {
  /** Bytes that a row takes in the response, roughly; the block size follows from it. */
  readonly bytesPerRow: number;
  readonly progress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The values of a zone, column by column; error cells become CellError. Reads in blocks of rows: one round trip per
 * 4.4 MB, one more for the columns in which a text could be an error value.
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
  let blockRows = Math.max(1, Math.floor(responseBytes / Math.max(1, control.bytesPerRow)));
  for (let first = 0; first < zone.rows;) {
    if (control.signal?.aborted === true) throw new ExcelError("cancelled");
    const block: Zone = { ...zone, row: zone.row + first, rows: Math.min(blockRows, zone.rows - first) };
    const range = worksheet.getRange(formatZone(block)).load("values");
    try {
      await context.sync();
    } catch (error) {
      const known = translateHostError(error);
      if (!(known instanceof ExcelError) || known.key !== "hostTooLarge" || blockRows === 1) throw known;
      blockRows = Math.max(1, Math.floor(blockRows / 2));
      continue;
    }
    const rows = range.values as Cell[][];
    for (let row = 0; row < rows.length; row++) {
      const cells = rows[row] as Cell[];
      for (let column = 0; column < zone.columns; column++) {
        const cell = cells[column] ?? null;
        (columns[column] as Cell[])[first + row] = cell === "" ? null : cell;
        if (typeof cell === "string" && cell.charCodeAt(0) === 35 && errorText.test(cell))
          suspects.add(column);
      }
    }
    first += block.rows;
    control.progress?.(first, zone.rows);
  }
  if (suspects.size > 0) await markErrors(context, worksheet, zone, columns, [...suspects]);
  return columns;
}

/** A text such as "#N/A" may have been typed; only the type of the cell tells. */
async function markErrors(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  zone: Zone,
  columns: Cell[][],
  suspects: readonly number[],
): Promise<void> {
  const spans = suspects.map((column) => {
    const cells = columns[column] as Cell[];
    const rows = cells.flatMap((cell, row) =>
      typeof cell === "string" && errorText.test(cell) ? [row] : [],
    );
    const first = rows[0] ?? 0;
    const span: Zone = {
      row: zone.row + first,
      column: zone.column + column,
      rows: (rows.at(-1) ?? first) - first + 1,
      columns: 1,
    };
    return { cells, rows, first, range: worksheet.getRange(formatZone(span)).load("valueTypes") };
  });
  await context.sync();
  for (const { cells, rows, first, range } of spans)
    for (const row of rows)
      if ((range.valueTypes as string[][])[row - first]?.[0] === "Error")
        cells[row] = { error: textOfCell(cells[row]) };
}
