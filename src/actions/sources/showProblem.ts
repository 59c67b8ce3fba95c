import { formatZone } from "../../excel/address/formatZone";
import { runExcel } from "../../excel/runExcel";
import type { DataProblem, SourceTable } from "../types";

/** An address list must stay below Excel's 8,192 characters. */
const shownCells = 400;

/** Selects the cells of a problem (the first 400) in the source's sheet. One round trip. */
export async function showProblem(table: SourceTable, problem: DataProblem): Promise<void> {
  const column = table.firstColumn - 1 + problem.column;
  const cells = problem.rows
    .slice(0, shownCells)
    .map((row) => formatZone({ row: table.firstRow - 1 + row, column, rows: 1, columns: 1 }));
  if (cells.length === 0) return;
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    sheet.activate();
    if (cells.length === 1) sheet.getRange(cells[0]).select();
    else sheet.getRanges(cells.join(",")).select();
    await context.sync();
  });
}
