import ExcelJS from "exceljs";
import { openBook, type OpenedBook } from "../../../workbench/files/openBook";
import { cpuSeconds } from "../../support/cpuSeconds";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** Rows of account, stage and sales, with formulas over the whole columns; `result` is what the file holds for each. */
async function workbookOf(rows: number, result: number | undefined): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("S");
  const last = rows + 1;
  sheet.addRow(["Account", "Stage", "Sales", "Same", "Of account", "Of both"]);
  for (let row = 2; row <= last; row += 1) {
    const formulas = [
      `COUNTIFS(B$2:B$${last},"lead",C$2:C$${last},">0")`,
      `COUNTIF(A$2:A$${last},A${row})`,
      `SUMIFS(C$2:C$${last},A$2:A$${last},A${row},B$2:B$${last},B${row})`,
    ];
    const cells = formulas.map((formula) => (result === undefined ? { formula } : { formula, result }));
    sheet.addRow([`A${row % 100}`, row % 2 === 0 ? "lead" : "won", row, ...cells]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("a workbook that is calculated later", () => {
  it("shows the results of its file at once and those of the engine when the slices are done", async () => {
    const { book } = openBook(await workbookOf(1000, 7), "later.xlsx", { calculateLater: true });
    const id = book.activeSheetId();
    expect(book.readValues(id, area(1, 3, 1, 5))).toEqual([[7, 7, 7]]);
    let slices = 0;
    while (book.calculateSlice(5) < 1) {
      slices += 1;
      if (slices === 1) expect(book.readValues(id, area(1, 3, 1, 5))).toEqual([[7, 7, 7]]);
    }
    expect(slices).toBeGreaterThan(0);
    // Rows 2 to 1001: 500 are even; ten are 2 above a multiple of 100, from 2 to 902: 2 + 102 + … + 902 = 4520.
    expect(book.readValues(id, area(1, 3, 1, 5))).toEqual([[500, 10, 4520]]);
    expect(book.calculateSlice(5)).toBe(1);
  });

  it("takes an edit that comes in between", async () => {
    const { book } = openBook(await workbookOf(1000, undefined), "later.xlsx", { calculateLater: true });
    const id = book.activeSheetId();
    expect(book.readValues(id, area(1, 3, 1, 3))).toEqual([[""]]);
    book.calculateSlice(1);
    book.write(id, area(1, 1, 1, 1), { formulas: [["won"]] });
    while (book.calculateSlice(20) < 1);
    expect(book.readValues(id, area(1, 3, 1, 3))).toEqual([[499]]);
    expect(book.undo()).toBe(true);
    expect(book.readValues(id, area(1, 3, 1, 3))).toEqual([[500]]);
  });

  it("calculates a column of formulas over itself in time that grows with its length", async () => {
    const bytes = await workbookOf(8000, 1);
    let opened: OpenedBook | undefined;
    const seconds = cpuSeconds(() => (opened = openBook(bytes, "long.xlsx")));
    const { book } = opened!;
    const id = book.activeSheetId();
    // 24,000 formulas over 8,000 rows: looking at each cell for each would take 320 million looks.
    expect(seconds).toBeLessThan(20);
    expect(book.readValues(id, area(8000, 3, 8000, 4))).toEqual([[4000, 80]]);
  }, 120_000);
});
