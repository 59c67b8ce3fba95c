import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import type { RerunCase, Row } from "./RerunCase";

/** Types another list over the source of a case, in the columns that it has now. */
export async function changeSource(
  { Excel }: HeadlessHost,
  of: RerunCase,
  rows: readonly Row[],
): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(of.source);
    for (let row = of.rows.length; row < rows.length; row++) table.rows.add();
    await context.sync();
    const body = table.getDataBodyRange();
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (of.rows[r]?.[c] !== cell) body.getCell(r, c).values = [[cell]];
      });
    });
    await context.sync();
  });
}
