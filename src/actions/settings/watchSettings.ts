import { settingsSheet } from "../../excel/settings/settingsSheet";
import { runExcel } from "../../excel/runExcel";

/**
 * Calls back after each change on the settings sheet, until the function that it returns is called. Does nothing in
 * a workbook without settings: a page reads them anew when it opens.
 */
export async function watchSettings(onChange: () => void): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(settingsSheet).load("name");
    await context.sync();
    if (sheet.isNullObject) return () => Promise.resolve();
    const handler = sheet.onChanged.add(async () => onChange());
    await context.sync();
    return async () => {
      await Excel.run(handler.context, async (own) => {
        handler.remove();
        await own.sync();
      });
    };
  });
}
