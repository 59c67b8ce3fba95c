import { insertFormula, type FormulaRequest } from "../../../../src/actions/functions/insertFormula";
import type { WriteOptions } from "../../../../src/actions/list/messages";
import { undoStack } from "../../../../src/excel/undo/undoStack";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import { HostError } from "../../../../workbench/host/HostError";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";
import { readCells } from "../support/readCells";
import { typeInto } from "../support/typeInto";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const options: WriteOptions = { language: "en", now: new Date(2026, 10, 21) };
const list = [["Sales"], [6_000_000], [3_000_000], [20_000]];

async function open() {
  const workbook = await withWorkbook(
    { List: list, Report: [["Title"]] },
    { tables: { Accounts: ["List", "A1:A4"] } },
  );
  const insert = (formula: string, address: string, more: Partial<FormulaRequest> = {}) =>
    insertFormula({ formula, target: { sheet: "List", address }, replaces: null, ...more }, options);
  return { ...workbook, workbook, insert };
}

describe("insertFormula", () => {
  test("writes the formula into the empty cell, where it calculates and spills", async () => {
    const { workbook, insert } = await open();
    const result = await insert("=KAM.TIER(A2:A4)", "C2");
    expect(readCells(workbook, "List", "C2:C4").values).toEqual([["A"], ["B"], ["D"]]);
    expect(readCells(workbook, "List", "C2").formulas).toEqual([["=KAM.TIER(A2:A4)"]]);
    expect(result).toMatchObject({
      title: { key: "formulaInserted", params: { cell: "List!C2" } },
      goTo: { sheet: "List", address: "C2" },
      notes: [],
    });
  });

  test("costs four round trips, and is taken back by one undo", async () => {
    const { book, host, insert } = await open();
    const before = bookSnapshot(book);
    host.resetStats();
    const { undoId } = await insert("=KAM.HHI(Accounts[Sales])", "C2");
    expect(host.stats.roundTrips).toBe(4);
    await undoLastWrite(undoId);
    expect(bookSnapshot(book)).toEqual(before);
  });

  test("makes a cell formatted as Text take the formula, and gives its format back with undo", async () => {
    const { book, workbook, insert } = await open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("List").getRange("C2").numberFormat = [["@"]];
      await context.sync();
    });
    const before = bookSnapshot(book);
    const { undoId } = await insert("=SUM(A2:A4)", "C2");
    expect(readCells(workbook, "List", "C2").values).toEqual([[9_020_000]]);
    await undoLastWrite(undoId);
    expect(bookSnapshot(book)).toEqual(before);
  });

  test("refuses where Excel has no custom functions, and changes nothing", async () => {
    const { book, host } = await withWorkbook({ List: list }, { missingSets: ["CustomFunctionsRuntime"] });
    const before = bookSnapshot(book);
    const target = { sheet: "List", address: "C2" };
    await expect(insertFormula({ formula: "=1", target, replaces: null }, options)).rejects.toMatchObject({
      key: "liveNoRuntime",
    });
    expect([host.stats.roundTrips, bookSnapshot(book)]).toEqual([0, before]);
  });

  test.each([
    ["text", "note", "note"],
    ["text that looks like a formula", "'=1", "=1"],
    ["a formula with an empty result", '=""', '=""'],
    ["a long text", "x".repeat(80), `${"x".repeat(60)}…`],
    ["a zero", 0, "0"],
  ])("refuses a cell that holds %s, and names it", async (_, typed, content) => {
    const { book, workbook, insert } = await open();
    await typeInto(workbook, "List", "C2", typed);
    const before = bookSnapshot(book);
    await expect(insert("=KAM.TIER(A2:A4)", "C2")).rejects.toMatchObject({
      key: "targetTaken",
      params: { cell: "List!C2", content },
    });
    expect(bookSnapshot(book)).toEqual(before);
  });

  test("replaces the formula that was inserted last, and nothing else", async () => {
    const { workbook, insert } = await open();
    const first = "=KAM.TIER(A2:A4)";
    const second = '=KAM.TIER(A2:A4,,,"above")';
    await insert(first, "C2");
    await insert(second, "C2", { replaces: first });
    expect(readCells(workbook, "List", "C2:C4").values).toEqual([["A"], ["C"], ["D"]]);
    await expect(insert(first, "C2", { replaces: first })).rejects.toMatchObject({ key: "targetTaken" });
    await undoLastWrite();
    expect(readCells(workbook, "List", "C2").formulas).toEqual([[first]]);
    await undoLastWrite();
    expect(readCells(workbook, "List", "C2:C4").values).toEqual([[""], [""], [""]]);
  });

  test("refuses a cell that another formula's result covers, even where that is blank", async () => {
    const { workbook, insert } = await open();
    await typeInto(workbook, "Report", "B1", "=KAM.TIER(B5:B7)");
    await typeInto(workbook, "Report", "B5", 6_000_000);
    await expect(
      insert("=KAM.HHI(A2:A4)", "B2", { target: { sheet: "Report", address: "B2" } }),
    ).rejects.toMatchObject({ key: "targetSpilled", params: { cell: "Report!B2", parent: "Report!B1" } });
  });

  test("refuses a formula that would refer to its own cell", async () => {
    const { book, host, insert } = await open();
    const before = bookSnapshot(book);
    host.resetStats();
    await expect(insert("=KAM.HHI(C1:C9)", "C2")).rejects.toMatchObject({ key: "formulaCircular" });
    expect(host.stats.roundTrips).toBe(0);
    expect(bookSnapshot(book)).toEqual(before);
  });

  test("says that a sheet is protected, or gone", async () => {
    const { Excel, insert } = await open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("List").protection.protect();
      await context.sync();
    });
    await expect(insert("=KAM.HHI(A2:A4)", "C2")).rejects.toMatchObject({ key: "sheetProtected" });
    await expect(
      insert("=KAM.HHI(A2:A4)", "C2", { target: { sheet: "Gone", address: "C2" } }),
    ).rejects.toMatchObject({ key: "targetGone", params: { sheet: "Gone" } });
  });

  test("a formula that Excel refuses leaves the cell as it was, and is shown", async () => {
    const { book, insert } = await open();
    const before = bookSnapshot(book);
    const last = undoStack.top()?.id ?? null;
    jest.spyOn(book, "write").mockImplementationOnce(() => {
      throw new HostError("InvalidArgument", "formula");
    });
    await expect(insert("=KAM.TIER(A2:A4 A5)", "C2")).rejects.toMatchObject({
      key: "formulaRefused",
      params: { formula: "=KAM.TIER(A2:A4 A5)" },
    });
    expect(bookSnapshot(book)).toEqual(before);
    expect(undoStack.top()?.id ?? null).toBe(last);
  });

  test("tells when the cell shows an error", async () => {
    const { insert } = await open();
    const { notes } = await insert("=KAM.TIER(Accounts)", "C2");
    expect(notes).toEqual([
      { key: "noteShowsError", params: { cell: "List!C2", error: expect.stringMatching(/^#/) as string } },
    ]);
  });
});
