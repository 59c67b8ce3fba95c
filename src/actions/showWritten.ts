import { runExcel } from "../excel/runExcel";
import type { WriteResult } from "./list/messages";

/**
 * Shows what was written, unless the user has gone to another sheet since the write began. Up to two round trips.
 */
export async function showWritten({ goTo, startedOn }: WriteResult): Promise<void> {
  if (startedOn === undefined) return;
  await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet().load("name");
    const written = worksheets.getItemOrNullObject(goTo.sheet).load("visibility");
    await context.sync();
    if (active.name !== startedOn || written.isNullObject || written.visibility !== "Visible") return;
    written.activate();
    written.getRange(goTo.address).select();
    await context.sync();
  });
}
