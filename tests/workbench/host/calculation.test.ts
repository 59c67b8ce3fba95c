import { closeWorkbooks, withWorkbook } from "../../support/headless";
import { installKamFunctions } from "../../product/actions/support/installKamFunctions";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const valuesOf = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
    const application = context.workbook.application.load("calculationMode,calculationState");
    await context.sync();
    return { values: range.values.flat() as unknown[], ...application.toJSON() };
  });

const put = (address: string, content: string | number) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).formulas = [[content]];
    await context.sync();
  });

const calculate = (type: "Recalculate" | "FullRebuild") =>
  Excel.run(async (context) => {
    context.workbook.application.calculate(type);
    await context.sync();
  });

/** Excel's manual mode: a formula is computed as it is entered, those that depend on it wait for F9. */
describe("manual calculation", () => {
  it("computes what is written, and what depends on it when calculation is asked for", async () => {
    const { book } = await withWorkbook({ List: [[1, "=A1*10", "=B1+1"]] });
    book.setManualCalculation(true);
    expect(await valuesOf("A1:C1")).toMatchObject({
      values: [1, 10, 11],
      calculationMode: "Manual",
      calculationState: "Done",
    });
    await put("A1", 2);
    expect(await valuesOf("A1:C1")).toMatchObject({ values: [2, 10, 11], calculationState: "Pending" });
    await put("B1", "=A1*10");
    expect((await valuesOf("A1:C1")).values).toEqual([2, 20, 11]);
    await calculate("Recalculate");
    expect(await valuesOf("A1:C1")).toMatchObject({ values: [2, 20, 21], calculationState: "Done" });
  });

  it("leaves spilled results and custom functions as they were", async () => {
    const { book } = await withWorkbook({
      List: [
        [5_000_000, "=KAM.TIER(A1:A2)"],
        [100, null],
      ],
    });
    book.setManualCalculation(true);
    await put("A2", 5_000_000);
    expect((await valuesOf("B1:B2")).values).toEqual(["A", "D"]);
    await calculate("Recalculate");
    expect((await valuesOf("B1:B2")).values).toEqual(["A", "A"]);
  });

  it("computes one range when that is asked for", async () => {
    const { book } = await withWorkbook({ List: [[1, "=A1*10", "=A1*100"]] });
    book.setManualCalculation(true);
    await put("A1", 2);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("C1").calculate();
      await context.sync();
    });
    expect((await valuesOf("A1:C1")).values).toEqual([2, 10, 200]);
  });
});

/** office-js 6395, 6611: the function is unknown to the cell until it is written or all is rebuilt. */
describe("an add-in that is loaded after the workbook", () => {
  it("leaves #NAME? in its formulas until they are written or everything is rebuilt", async () => {
    const { book } = await withWorkbook({
      List: [[5_000_000, "=KAM.TIER(A1)", '=IFERROR(KAM.TIER(A1),"?")', "=A1*2"]],
    });
    book.openBeforeFunctions();
    expect((await valuesOf("B1:D1")).values).toEqual(["#NAME?", "?", 10_000_000]);
    await calculate("Recalculate");
    expect((await valuesOf("B1:D1")).values).toEqual(["#NAME?", "?", 10_000_000]);
    await put("B1", "=KAM.TIER(A1)");
    expect((await valuesOf("B1:D1")).values).toEqual(["A", "?", 10_000_000]);
    await calculate("FullRebuild");
    expect((await valuesOf("B1:D1")).values).toEqual(["A", "A", 10_000_000]);
  });

  it("shows #NAME? for the names under which Excel stores its functions", async () => {
    await withWorkbook({ List: [[5_000_000, "=_xldudf_KAM_TIER(A1)", "=_xlfn._xldudf_KAM_TIER(A1)"]] });
    expect((await valuesOf("B1:C1")).values).toEqual(["#NAME?", "#NAME?"]);
  });
});
