import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";

/** Types into one cell, as a user does. */
export async function typeInto(
  host: HeadlessHost,
  sheet: string,
  address: string,
  content: string | number,
): Promise<void> {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[content]];
    await context.sync();
  });
}
