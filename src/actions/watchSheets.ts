import { runExcel } from "../excel/runExcel";
import { addSheetHandlers } from "../excel/sheetHandlers";

/** Whether the workbook has sheets of all these names. One round trip. */
export async function haveSheets(names: readonly string[]): Promise<boolean> {
  return runExcel(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load("name"));
    await context.sync();
    return sheets.every((sheet) => !sheet.isNullObject);
  });
}

/**
 * Calls back when a sheet of the workbook is deleted, or renamed where Excel tells of that, until the function that it
 * returns is called. One round trip, one to stop.
 */
export async function watchSheets(onChange: () => void): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const [deleted, ...renamed] = addSheetHandlers(context.workbook, () => {
      onChange();
      return Promise.resolve();
    });
    await context.sync();
    return () =>
      runExcel(
        async (owner) => {
          for (const handler of [deleted, ...renamed]) handler.remove();
          await owner.sync();
        },
        { owner: deleted },
      );
  });
}
