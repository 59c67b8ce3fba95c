import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import { commitWrite } from "../../../../src/actions/list/commit";
import { marksOps } from "../../../../src/excel/marks/storedMarks";
import { openOutput } from "../../../../src/excel/output/prepareOutput";
import { outputOps } from "../../../../src/excel/output/outputOps";
import { SheetDraft } from "../../../../src/excel/output/SheetDraft";
import { runExcel } from "../../../../src/excel/runExcel";
import type { WriteResult } from "../../../../src/actions/list/messages";
import { bookSnapshot } from "../../actions/support/bookSnapshot";
import { plainLooks } from "../../../support/plainLooks";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";

afterEach(closeWorkbooks);

const hostile = [
  '=HYPERLINK("http://x","y")',
  "+1",
  "-x",
  "@y",
  "'z",
  'say "x"',
  "two\nlines",
  "x".repeat(300),
];

async function write(rows: readonly (readonly (string | number)[])[]): Promise<WriteResult> {
  return runExcel(async (context) => {
    const { meta, stored, existing } = await openOutput(
      context,
      { feature: "test", source: "table:T", title: "", titles: [] },
      null,
    );
    const draft = new SheetDraft();
    draft.values(0, 0, [["Report"]]);
    draft.values(2, 0, rows, [null, "#,##0.00"]);
    draft.formula(1, 1, `=SUM(B3:B${rows.length + 2})`, "#,##0");
    const target = { feature: "test", source: "table:T", title: "Report", looks: plainLooks };
    const plan = outputOps(draft, { ...target, takenSheets: meta.sheets.map(({ name }) => name), existing });
    return commitWrite(
      context,
      [...plan.sheetOps, ...plan.ops, ...(await marksOps(meta, stored, { sheet: plan.mark, list: null }))],
      {
        page: "forecast",
        title: { key: "undone", params: {} },
        goTo: { sheet: plan.sheet, address: "A1" },
        written: [{ sheet: plan.sheet, address: plan.address }],
        keptCells: plan.kept.map((address) => ({ sheet: plan.sheet, address })),
        notes: [],
      },
      { language: "en", now: new Date(2026, 0, 1) },
    );
  });
}

async function type(address: string, value: string | number): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.worksheets.getItem("Report").getRange(address).formulas = [[value]];
    await context.sync();
  });
}

async function read(address: string): Promise<unknown[][]> {
  return runExcel(async (context) => {
    const range = context.workbook.worksheets.getItem("Report").getRange(address).load("formulas");
    await context.sync();
    return range.formulas;
  });
}

describe("an output sheet", () => {
  test("is added, and hostile texts stand there as they are", async () => {
    const { book } = await withWorkbook({ Data: [["x"]] });
    await write(hostile.map((text, index) => [text, index]));
    const sheet = book.sheetByName("Report");
    expect(book.readValues(sheet?.id ?? "", { top: 2, left: 0, bottom: 9, right: 0 }).flat()).toEqual(
      hostile,
    );
    expect(await read("B2")).toEqual([["=SUM(B3:B10)"]]);
  });

  test("is refreshed in place: own cells change, typed ones stay and are counted", async () => {
    await withWorkbook({ Data: [["x"]] });
    await write([
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ]);
    await type("B4", 99);
    await type("D3", "my note");
    await type("A1", "My own title");
    const result = await write([
      ["a", 10],
      ["b", 20],
    ]);
    expect(await read("A1:D5")).toEqual([
      ["My own title", "", "", ""],
      ["", "=SUM(B3:B4)", "", ""],
      ["a", 10, "", "my note"],
      ["b", 99, "", ""],
      ["", "", "", ""],
    ]);
    expect(result.keptCells.map(({ address }) => address)).toEqual(["A1", "B4"]);
    expect(result.notes).toEqual([{ key: "noteKept", params: { count: 2 } }]);
  });

  test("is found again after it was renamed and rows were inserted above", async () => {
    const { Excel, book } = await withWorkbook({ Data: [["x"]] });
    await write([["a", 1]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report");
      sheet.getRange("1:2").insert("Down");
      sheet.name = "Renamed";
      await context.sync();
    });
    await write([["a", 5]]);
    expect(book.sheets().map(({ name }) => name)).toEqual(["Data", "Renamed"]);
    const id = book.sheetByName("Renamed")?.id ?? "";
    expect(book.readValues(id, { top: 4, left: 0, bottom: 4, right: 1 })).toEqual([["a", 5]]);
  });

  test("that was emptied is filled again", async () => {
    const { Excel } = await withWorkbook({ Data: [["x"]] });
    await write([["a", 1]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Report").getRange("A1:C9").clear();
      await context.sync();
    });
    await write([["a", 1]]);
    expect(await read("A3:B3")).toEqual([["a", 1]]);
  });

  test("a text that looks like a formula survives a refresh and an undo", async () => {
    const { book } = await withWorkbook({ Data: [["x"]] });
    await write(hostile.map((text, index) => [text, index]));
    const first = bookSnapshot(book);
    await write(hostile.map((text, index) => [text, index + 1]).reverse());
    await undoLastWrite();
    expect(bookSnapshot(book)).toEqual(first);
  });

  test("undo of each write in turn brings the workbook back cell by cell", async () => {
    const { book } = await withWorkbook({ Data: [["x"]], Report: [["not ours"]] });
    const before = bookSnapshot(book);
    await write([["a", 1]]);
    const first = bookSnapshot(book);
    await write([
      ["a", 2],
      ["b", 3],
    ]);
    await undoLastWrite();
    expect(bookSnapshot(book)).toEqual(first);
    await undoLastWrite();
    expect(bookSnapshot(book)).toEqual(before);
  });
});
