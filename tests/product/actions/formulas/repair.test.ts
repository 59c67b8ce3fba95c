import { countFormulas } from "../../../../src/actions/formulas/countFormulas";
import { freezeFormulas } from "../../../../src/actions/formulas/freeze";
import { previewRepair, repairFormulas } from "../../../../src/actions/formulas/repair";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const options = { language: "en" as const, now: new Date(2026, 10, 29) };

const look = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas,values");
    await context.sync();
    return { formulas: range.formulas.flat() as unknown[], values: range.values.flat() as unknown[] };
  });

describe("repairFormulas", () => {
  it("brings formulas to life in a workbook that was opened before the add-in", async () => {
    const { book } = await withWorkbook({
      List: [
        [5_000_000, "=KAM.TIER(A1:A2)"],
        [100, null],
      ],
      Sums: [['=IF(KAM.TIER(List!A1)="A","yes","no")'], ["=1+1"]],
    });
    book.openBeforeFunctions();
    expect((await look("List", "B1:B2")).values).toEqual(["#NAME?", ""]);
    expect(await previewRepair()).toMatchObject({
      count: 2,
      touched: [
        { sheet: "List", what: { params: { count: 1 } } },
        { sheet: "Sums", what: { params: { count: 1 } } },
      ],
    });
    const result = await repairFormulas(options);
    expect(result.title).toEqual({ key: "formulasRepaired", params: { count: 2 } });
    expect(result.notes).toEqual([]);
    expect(await look("List", "B1:B2")).toEqual({ formulas: ["=KAM.TIER(A1:A2)", "D"], values: ["A", "D"] });
    expect((await look("Sums", "A1")).values).toEqual(["yes"]);
    await expect(repairFormulas(options)).rejects.toMatchObject({ key: "nothingToRepair" });
  });

  it("writes our functions under their own names, and says which are not known all the same", async () => {
    await withWorkbook({
      List: [[5_000_000, "=_xldudf_KAM_TIER(A1)", "=_xlfn._xldudf_KAM_TEIR(A1)", "=_xldudf_OTHER_TIER(A1)"]],
    });
    const result = await repairFormulas(options);
    expect((await look("List", "B1:D1")).formulas).toEqual([
      "=KAM.TIER(A1)",
      "=KAM.TEIR(A1)",
      "=_xldudf_OTHER_TIER(A1)",
    ]);
    expect(result.notes).toEqual([{ key: "noteStillBroken", params: { count: 1, cell: "List!C1" } }]);
  });

  it("is taken back by undo", async () => {
    const { book } = await withWorkbook({ List: [[5_000_000, "=_xldudf_KAM_TIER(A1)"]] });
    const before = bookSnapshot(book);
    const { undoId } = await repairFormulas(options);
    await undoLastWrite(undoId);
    expect(bookSnapshot(book)).toEqual(before);
  });

  it("leaves protected sheets and says so", async () => {
    const { book } = await withWorkbook({
      List: [["=_xldudf_KAM_TIER(A1)"]],
      Other: [["=_xldudf_KAM_TIER(B1)", 1]],
    });
    book.dispatch("LOCK_SHEET", { sheetId: book.activeSheetId() });
    const result = await repairFormulas(options);
    expect(result.written.map(({ sheet }) => sheet)).toEqual(["Other"]);
    expect(result.notes).toMatchObject([{ key: "noteLeftProtected", params: { count: 1, sheet: "List" } }]);
  });
});

describe("countFormulas", () => {
  it("counts formulas and broken ones, and knows of frozen ones, in three round trips", async () => {
    const { host } = await withWorkbook({ List: [[5_000_000, "=KAM.TIER(A1)", "=_xldudf_KAM_TIER(A1)"]] });
    expect(await countFormulas()).toEqual({ formulas: 2, broken: 1, frozen: false, isComplete: true });
    expect(host.stats.roundTrips).toBe(3);
    await freezeFormulas(options);
    expect(await countFormulas()).toEqual({ formulas: 1, broken: 1, frozen: true, isComplete: true });
  });

  it("takes two round trips in a workbook without formulas", async () => {
    const { host } = await withWorkbook({ List: [[1]] });
    expect(await countFormulas()).toEqual({ formulas: 0, broken: 0, frozen: false, isComplete: true });
    expect(host.stats.roundTrips).toBe(2);
  });
});
