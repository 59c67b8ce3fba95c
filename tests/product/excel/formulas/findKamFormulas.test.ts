import { findKamFormulas } from "../../../../src/excel/formulas/findKamFormulas";
import { runExcel } from "../../../../src/excel/runExcel";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { installKamFunctions } from "../../actions/support/installKamFunctions";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const find = (mostCells?: number) =>
  runExcel((context) => findKamFormulas(context, mostCells === undefined ? {} : { mostCells }));

const sheets = {
  List: [
    ["Customer", "Sales", "Tier"],
    ["Alder", 5_000_000, "=KAM.TIER(B2)"],
    ["Birch", 100, "=KAM.TIER(B3)"],
    ["'=KAM.TIER(B3)", 1, "=SUM(B2:B3)"],
  ],
  Other: [[null, '=IF(_xldudf_KAM_TIER(List!B2)="A",1,0)']],
  Empty: [],
};

describe("findKamFormulas", () => {
  it("finds them on every sheet and inside other formulas, and no text that looks like one", async () => {
    const { host } = await withWorkbook(sheets);
    const { cells, isComplete } = await find();
    expect(host.stats.roundTrips).toBe(3);
    expect(isComplete).toBe(true);
    expect(
      cells.map(({ sheet, row, column, formula, value }) => [sheet.name, row, column, formula, value]),
    ).toEqual([
      ["List", 1, 2, "=KAM.TIER(B2)", "A"],
      ["List", 2, 2, "=KAM.TIER(B3)", "D"],
      ["Other", 0, 1, '=IF(_xldudf_KAM_TIER(List!B2)="A",1,0)', "#NAME?"],
    ]);
  });

  it("finds them on a protected sheet, and says that it is one", async () => {
    const { book } = await withWorkbook(sheets);
    book.dispatch("LOCK_SHEET", { sheetId: book.activeSheetId() });
    const { cells } = await find();
    expect(cells.map(({ sheet }) => [sheet.name, sheet.isProtected])).toEqual([
      ["List", true],
      ["List", true],
      ["Other", false],
    ]);
  });

  it("reads no more cells than it may, and says so", async () => {
    await withWorkbook(sheets);
    const { cells, isComplete } = await find(1);
    expect(cells.map(({ row }) => row)).toEqual([1]);
    expect(isComplete).toBe(false);
  });

  it("reads many scattered formulas in few requests", async () => {
    const rows = Array.from({ length: 2_000 }, (_, row) => [
      row,
      row % 2 === 0 ? `=KAM.TIER(A${row + 1})` : "x",
    ]);
    const { host } = await withWorkbook({ List: rows });
    const { cells } = await find();
    expect(cells).toHaveLength(1_000);
    expect(host.stats.roundTrips).toBe(3);
  });
});
