import { openBook } from "../../../workbench/files/openBook";
import { saveBook } from "../../../workbench/files/saveBook";
import { closeWorkbooks, installWorkbook, withWorkbook } from "../../support/headless";

afterEach(closeWorkbooks);

/** Runs a batch that Excel refuses; answers its error code. */
async function codeOf(batch: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return "none";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

const read = (address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange(address).load("formulas");
    await context.sync();
    return range.formulas;
  });

describe("writing ranges", () => {
  test("leaves a cell alone for null and empties it for empty text", async () => {
    await withWorkbook({ Data: [["a", "b", "c"]] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1:C1").values = [[null, "", "x"]];
      await context.sync();
    });
    expect(await read("A1:C1")).toEqual([["a", "", "x"]]);
  });

  test("fills every cell with one scalar", async () => {
    await withWorkbook({ Data: [] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1:B2").values = 7 as unknown as number[][];
      await context.sync();
    });
    expect(await read("A1:B2")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test("refuses an array of another shape, and whole columns", async () => {
    await withWorkbook({ Data: [["kept"]] });
    const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Data");
    expect(await codeOf((context) => (sheet(context).getRange("A1:B1").values = [[1]]))).toBe(
      "InvalidArgument",
    );
    expect(await codeOf((context) => (sheet(context).getRange("A:A").values = [[1]]))).toBe(
      "InvalidArgument",
    );
    expect(await read("A1")).toEqual([["kept"]]);
  });

  test("reads strings as typing: formulas, numbers, literal text after an apostrophe", async () => {
    await withWorkbook({ Data: [] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:E1");
      range.values = [["=1+1", "00123", "'=x", "'007", "''q"]];
      range.load("values, formulas");
      await context.sync();
      expect(range.values).toEqual([[2, 123, "=x", "007", "'q"]]);
      expect(range.formulas[0]?.slice(0, 3)).toEqual(["=1+1", 123, "=x"]);
    });
  });

  test.each([
    '=HYPERLINK("http://x","y")',
    "+1",
    "-x",
    "@y",
    "'z",
    'say "hello"',
    "two\nlines",
    "[name](http://x)",
    "1-2",
    "TRUE",
    "#N/A",
    "x".repeat(300),
  ])("keeps %j as that very text behind an apostrophe", async (text) => {
    const { book } = await withWorkbook({ Data: [] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1");
      range.values = [[`'${text}`]];
      range.load("values, valueTypes, text");
      await context.sync();
      expect([range.values, range.valueTypes, range.text]).toEqual([[[text]], [["String"]], [[text]]]);
    });
    expect(book.model.getters.getCell({ sheetId: book.activeSheetId(), col: 0, row: 0 })?.isFormula).toBe(
      false,
    );
  });

  test("keeps digits as text where the format is text first", async () => {
    await withWorkbook({ Data: [] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1");
      range.numberFormat = [["@"]];
      range.values = [["00123"]];
      range.load("values, numberFormat");
      await context.sync();
      expect([range.values, range.numberFormat]).toEqual([[["00123"]], [["@"]]]);
    });
  });

  test("keeps what ran before the failing action and says which one failed", async () => {
    await withWorkbook({ Data: [["a"]] });
    const failure = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1").values = [["written"]];
      sheet.getRange("A2:A3").values = [["wrong shape"]];
      sheet.getRange("A4").values = [["never"]];
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values", statement: "range1.values = ...;" },
    });
    expect(await read("A1:A4")).toEqual([["written"], [""], [""], [""]]);
  });

  test("refuses changes of a protected sheet and allows them again", async () => {
    await withWorkbook({ Data: [["a"]] });
    const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Data");
    await Excel.run(async (context) => {
      sheet(context).protection.protect();
      await context.sync();
    });
    expect(await codeOf((context) => (sheet(context).getRange("A1").values = [["b"]]))).toBe("AccessDenied");
    expect(await codeOf((context) => sheet(context).getRange("A1").clear())).toBe("AccessDenied");
    expect(await codeOf((context) => sheet(context).protection.protect())).toBe("AccessDenied");
    expect(await read("A1")).toEqual([["a"]]);
    await Excel.run(async (context) => {
      sheet(context).protection.unprotect();
      sheet(context).getRange("A1").values = [["b"]];
      await context.sync();
    });
    expect(await read("A1")).toEqual([["b"]]);
  });

  test("clears contents and formats apart", async () => {
    await withWorkbook({ Data: [[1.5]] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1");
      range.numberFormat = [["0.00"]];
      range.format.font.bold = true;
      range.clear("Contents");
      range.load("values, numberFormat, format/font/bold");
      await context.sync();
      expect([range.values, range.numberFormat, range.format.font.bold]).toEqual([[[""]], [["0.00"]], true]);
      range.clear();
      range.load("numberFormat, format/font/bold");
      await context.sync();
      expect([range.numberFormat, range.format.font.bold]).toEqual([[["General"]], false]);
    });
  });

  test("copies with relative references moved, or values only", async () => {
    await withWorkbook({
      Data: [
        [1, "=A1*10"],
        [2, null],
      ],
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("B2").copyFrom("B1");
      sheet.getRange("C1").copyFrom("B1", "Values");
      await context.sync();
    });
    expect(await read("A1:C2")).toEqual([
      [1, "=A1*10", 10],
      [2, "=A2*10", ""],
    ]);
  });

  test("inserts and deletes cells, shifting their neighbours", async () => {
    await withWorkbook({
      Data: [
        ["a", "b"],
        ["c", "d"],
      ],
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1").insert("Down").values = [["new"]];
      sheet.getRange("B1").delete("Up");
      await context.sync();
    });
    expect(await read("A1:B3")).toEqual([
      ["new", "d"],
      ["a", ""],
      ["c", ""],
    ]);
  });

  test("formats cells, borders, sizes and merges", async () => {
    await withWorkbook({
      Data: [
        ["Title", null],
        [1, 2],
      ],
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const title = sheet.getRange("A1:B1");
      title.merge();
      title.format.set({ fill: { color: "#112233" }, font: { bold: true, color: "white", size: 14 } });
      title.format.horizontalAlignment = "Center";
      title.format.wrapText = true;
      title.format.borders.getItem("EdgeBottom").style = "Continuous";
      title.format.columnWidth = 90;
      title.load(
        "format/fill/color, format/font/color, format/horizontalAlignment, format/wrapText, format/columnWidth",
      );
      const merged = sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address");
      const mixed = sheet.getRange("A1:B2").load("format/font/bold");
      await context.sync();
      expect(title.format.fill.color).toBe("#112233");
      expect(title.format.font.color).toBe("#FFFFFF");
      expect([title.format.horizontalAlignment, title.format.wrapText]).toEqual(["Center", true]);
      expect(title.format.columnWidth).toBe(90);
      expect(merged.address).toBe("Data!A1:B1");
      expect(mixed.format.font.bold).toBeNull();
    });
  });

  test("merged cells come apart again", async () => {
    await withWorkbook({
      Data: [
        ["Title", null],
        [1, 2],
      ],
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1").unmerge();
      const merged = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
      await context.sync();
      expect(merged.isNullObject).toBe(true);
    });
  });

  test("columns and rows take the size of what is in them", async () => {
    await withWorkbook({
      Data: [
        ["wide", "x"],
        ["two\nlines", 1],
      ],
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const [first, second] = [sheet.getRange("A1"), sheet.getRange("B2")];
      first.format.columnWidth = 200;
      second.format.rowHeight = 90;
      sheet.getRange("A:A").format.autofitColumns();
      sheet.getRange("2:2").format.autofitRows();
      first.load("format/columnWidth");
      second.load("format/rowHeight");
      await context.sync();
      expect(first.format.columnWidth).toBeLessThan(60);
      expect(second.format.rowHeight).toBeLessThan(60);
    });
  });

  test("one batch is one step to undo", async () => {
    const { book } = await withWorkbook({ Data: [["a"], ["b"]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    book.undo();
    expect(await read("A1:A2")).toEqual([["a"], ["b"]]);
  });
});

test("an indent stands beside the other looks of its cells, in the file, too", async () => {
  const { book } = await withWorkbook({ A: [["x", 1]] });
  const levels = async (): Promise<unknown[]> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      const ranges = ["A1", "B1", "A1:B1"].map((address) =>
        sheet.getRange(address).load("format/indentLevel,format/horizontalAlignment"),
      );
      await context.sync();
      return ranges.map(({ format }) => [format.indentLevel, format.horizontalAlignment]);
    });
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("A").getRange("A1");
    format.horizontalAlignment = "Left";
    format.indentLevel = 2;
    await context.sync();
  });
  const indented = [
    [2, "Left"],
    [0, "General"],
    [null, null],
  ];
  expect(await levels()).toEqual(indented);
  installWorkbook(openBook(saveBook(book).bytes, "again.xlsx").book);
  expect(await levels()).toEqual(indented);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A1:B1").format.indentLevel = 0;
    await context.sync();
    context.workbook.worksheets.getItem("A").getRange("A1").format.indentLevel = -1;
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
  expect((await levels())[2]).toEqual([0, null]);
});
