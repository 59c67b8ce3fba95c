import { closeWorkbooks, withWorkbook } from "../../support/headless";

afterEach(closeWorkbooks);

test("what is set for several areas is set for each of them and for nothing between", async () => {
  const { Excel, book } = await withWorkbook({ Sheet1: [["a", "b", "c"]] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const { format } = sheet.getRanges("A1,C1:C2");
    format.font.bold = true;
    format.fill.color = "#E2EEEA";
    Object.assign(format, { horizontalAlignment: "Left", indentLevel: 1, wrapText: true });
    const line = format.borders.getItem("EdgeBottom");
    line.style = "Continuous";
    line.color = "#8FB5A7";
    const cells = ["A1", "B1", "C1", "C2"].map((address) => sheet.getRange(address));
    for (const cell of cells)
      cell.load("format/indentLevel,format/wrapText,format/font/bold,format/fill/color");
    await context.sync();
    expect(cells.map((cell) => [cell.format.font.bold, cell.format.fill.color])).toEqual([
      [true, "#E2EEEA"],
      [false, "#FFFFFF"],
      [true, "#E2EEEA"],
      [true, "#E2EEEA"],
    ]);
    expect(cells.map((cell) => [cell.format.indentLevel, cell.format.wrapText])).toEqual([
      [1, true],
      [0, false],
      [1, true],
      [1, true],
    ]);
  });
  const bottom = (row: number, col: number) =>
    book.model.getters.getCellBorder({ sheetId: book.sheets()[0]?.id ?? "", row, col })?.bottom?.color;
  expect([bottom(0, 0), bottom(0, 1), bottom(0, 2), bottom(1, 2)]).toEqual([
    "#8FB5A7",
    undefined,
    undefined,
    "#8FB5A7",
  ]);
});

test("looks of several areas are read where they are the same, and as mixed where not", async () => {
  const { Excel } = await withWorkbook({ Sheet1: [["a", "b", "c"]] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").format.fill.color = "#E2EEEA";
    sheet.getRanges("A1,C1").format.font.bold = true;
    const { format } = sheet.getRanges("A1,C1");
    format.load("wrapText,font/bold,fill/color");
    await context.sync();
    expect([format.wrapText, format.font.bold, format.fill.color]).toEqual([false, true, ""]);
  });
});

test("an address of more than 8,192 characters is refused, as in Excel", async () => {
  const { Excel } = await withWorkbook({ Sheet1: [["a"]] });
  const address = Array.from({ length: 1500 }, (_, row) => `A${2 * row + 1}`).join(",");
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRanges(address).format.wrapText = true;
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});
