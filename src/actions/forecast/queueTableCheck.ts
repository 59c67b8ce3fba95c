import { queueSourceUnchanged } from "../../excel/read/queueSourceUnchanged";
import type { SourceTable } from "../sources/SourceTable";

/**
 * Queues the check that a loaded source still stands as it was read; call the result after the next sync.
 * Error: sourceChanged.
 */
export function queueTableCheck(context: Excel.RequestContext, table: SourceTable): () => void {
  const { ref, label, sheet, headers, rows, firstRow, firstColumn } = table;
  const zone = {
    row: firstRow - 2,
    column: firstColumn - 1,
    rows: rows + 1,
    columns: headers.length,
  };
  const lastRow = table.columns.map((cells) => cells.at(-1) ?? null);
  return queueSourceUnchanged(context, { ref, label, sheet, zone, headers, lastRow });
}
