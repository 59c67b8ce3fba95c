import { type Cell, textOfCell } from "../../../core/cells/Cell";
import { daysTo1904, queueIs1904 } from "../../../excel/dateSystem";
import { runExcel } from "../../../excel/runExcel";
import { ActionError } from "../../list/messages";
import {
  closedParts,
  type ClosedPart,
  type ClosedRecord,
  closedSheet,
  closedTable,
  recordCells,
} from "./ClosedRecord";

export interface ClosedTable {
  readonly records: readonly ClosedRecord[];
  /** What lies between 1900 and the first day that the workbook counts. */
  readonly days: number;
  /** The number of the last row; 0 for none. */
  readonly last: number;
}

/** Where nothing is closed. */
export const noClosedTable: ClosedTable = { records: [], days: 0, last: 0 };

/** Number, period, part and key stand before the cells. */
const leading = 4;

/**
 * The rows of the table of what is closed, in the order of their numbers, however they were sorted; none where there is
 * no table. One round trip, or two. Error: closedDamaged where it has other columns.
 */
export async function readClosed(signal?: AbortSignal): Promise<ClosedTable> {
  return runExcel(
    async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(closedTable).load("name");
      const is1904 = queueIs1904(context);
      await context.sync();
      const days = is1904() ? daysTo1904 : 0;
      if (table.isNullObject) return { ...noClosedTable, days };
      const range = table.getDataBodyRange().load("values");
      await context.sync();
      const rows = range.values as Cell[][];
      const last = rows.reduce(
        (most, [number]) => (typeof number === "number" ? Math.max(most, number) : most),
        0,
      );
      return { records: recordsIn(rows), days, last };
    },
    { signal },
  );
}

function recordsIn(rows: readonly (readonly Cell[])[]): readonly ClosedRecord[] {
  const [first] = rows;
  if (first !== undefined && first.length !== leading + recordCells)
    throw new ActionError("closedDamaged", { sheet: closedSheet });
  return rows
    .filter(([number]) => typeof number === "number")
    .sort(([a], [b]) => Number(a) - Number(b))
    .flatMap(([, period = null, part = null, key = null, ...cells]): ClosedRecord[] => {
      const name = textOfCell(part);
      const isPart = (word: string): word is ClosedPart => closedParts.some((own) => own === word);
      return isPart(name) ? [{ period: textOfCell(period), part: name, key: textOfCell(key), cells }] : [];
    });
}
