import { runExcel } from "../excel/runExcel";
import type { CellPlace } from "./list/messages";

/** Shows a place of the workbook. One round trip. */
export async function goTo(place: CellPlace): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    sheet.activate();
    sheet.getRange(place.address).select();
    await context.sync();
  });
}
