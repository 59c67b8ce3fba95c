import { settingsSheet } from "../../excel/settingsSheet";
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
    const handler = sheet.onChanged.add(() => {
      onChange();
      return Promise.resolve();
    });
    await context.sync();
    return () =>
      runExcel(
        async (owner) => {
          handler.remove();
          await owner.sync();
        },
        { owner: handler },
      );
  });
}
