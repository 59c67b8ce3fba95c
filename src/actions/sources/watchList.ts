import { runExcel } from "../../excel/runExcel";

/**
 * Calls back after each change on the sheet of a list, what its formulas come to included, until the function that it
 * returns is called. Does nothing where the sheet is gone. Two round trips, one to stop.
 */
export async function watchList(sheet: string, onChange: () => void): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
    await context.sync();
    if (worksheet.isNullObject) return () => Promise.resolve();
    const changed = (): Promise<void> => {
      onChange();
      return Promise.resolve();
    };
    const edited = worksheet.onChanged.add(changed);
    const calculated = worksheet.onCalculated.add(changed);
    await context.sync();
    return () =>
      runExcel(
        async (owner) => {
          edited.remove();
          calculated.remove();
          await owner.sync();
        },
        { owner: edited },
      );
  });
}
