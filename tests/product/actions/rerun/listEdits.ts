import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import type { RerunCase, Row } from "./RerunCase";

/** Something that a user does to the list itself; gives the rows of theirs that it holds then. */
export interface ListEdit {
  readonly title: string;
  apply(host: HeadlessHost, sheetId: string, of: RerunCase, rows: readonly Row[]): Promise<readonly Row[]>;
}

async function onList(
  { Excel }: HeadlessHost,
  sheetId: string,
  act: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(sheetId));
    await context.sync();
  });
}

export const listEdits: readonly ListEdit[] = [
  {
    title: "was sorted the other way round",
    async apply(host, sheetId, _of, rows) {
      const right = host.book.usedZone(sheetId, true)?.right ?? 0;
      const zone = { top: 1, left: 0, bottom: rows.length, right };
      const contents = host.book.readFormulas(sheetId, zone).reverse();
      await onList(host, sheetId, (sheet) => {
        sheet.getRangeByIndexes(1, 0, rows.length, right + 1).formulas = contents;
      });
      return [...rows].reverse();
    },
  },
  {
    title: "had the header of its amounts changed",
    async apply(host, sheetId, { headers }, rows) {
      const column = headers.findIndex((header) => header === "Amount" || header === "Annual sales");
      const header = headers[column] === "Amount" ? "Amount in CNY" : "Sales of the year";
      await onList(host, sheetId, (sheet) => {
        sheet.getCell(0, column).values = [[header]];
      });
      return rows;
    },
  },
  {
    title: "had a column inserted before it and its sheet renamed",
    async apply(host, sheetId, _of, rows) {
      await onList(host, sheetId, (sheet) => {
        sheet.getRange("A:A").insert("Right");
        sheet.name = "Renamed";
      });
      return rows;
    },
  },
];
