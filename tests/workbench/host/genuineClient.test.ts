import { closeWorkbooks, withWorkbook } from "../../support/headless";

afterEach(closeWorkbooks);

describe("the genuine client over the embedded host", () => {
  test("reads the values of a range of the active sheet", async () => {
    await withWorkbook({
      Data: [
        ["Account", "Sales"],
        ["Lake", 10],
      ],
    });
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ["Account", "Sales"],
      ["Lake", 10],
    ]);
  });
});
