import { closeWorkbooks, withWorkbook } from "../../support/headless";

afterEach(closeWorkbooks);

test("a border that is set to none is gone, on its own side alone", async () => {
  const { book, Excel } = await withWorkbook({ Sheet1: [["a", "b"]] });
  const borders = (col: number) =>
    book.model.getters.getCellBorder({ sheetId: book.sheets()[0]?.id ?? "", row: 0, col });
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    for (const edge of ["EdgeTop", "EdgeBottom"] as const) {
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = "#8FB5A7";
    }
    await context.sync();
    expect(borders(1)).toMatchObject({ top: { style: "thin" }, bottom: { style: "thin" } });
    format.borders.getItem("EdgeTop").style = "None";
    format.borders.getItem("EdgeLeft").style = "None";
    await context.sync();
  });
  for (const column of [0, 1]) {
    expect(borders(column)).toMatchObject({ bottom: { style: "thin" } });
    expect(borders(column)?.top ?? null).toBeNull();
    expect(borders(column)?.left ?? null).toBeNull();
  }
});
