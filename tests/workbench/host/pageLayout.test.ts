import { Package } from "../../../src/files/package/Package";
import { openBook } from "../../../workbench/files/openBook";
import { saveBook } from "../../../workbench/files/saveBook";
import { closeWorkbooks, installWorkbook, withWorkbook } from "../../support/headless";

afterEach(closeWorkbooks);

const rows = Array.from({ length: 30 }, (_, index) => [index + 1, "text"]);

async function withLayout<Result>(
  use: (layout: Excel.PageLayout, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
  name = "Plan",
): Promise<Result> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return use(sheet.pageLayout, sheet, context);
  });
}

describe("the page set-up of a sheet", () => {
  it("begins as Excel's does", async () => {
    await withWorkbook({ Plan: rows });
    await withLayout(async (layout, _sheet, context) => {
      layout.load();
      const area = layout.getPrintAreaOrNullObject();
      const titles = layout.getPrintTitleRowsOrNullObject();
      await context.sync();
      expect(layout.toJSON()).toMatchObject({
        ...{ orientation: "Portrait", zoom: { scale: 100 }, printErrors: "AsDisplayed" },
        ...{ leftMargin: 50.4, topMargin: 54, headerMargin: 21.6, printOrder: "DownThenOver" },
        ...{ centerHorizontally: false, blackAndWhite: false, printGridlines: false },
      });
      expect([area.isNullObject, titles.isNullObject]).toEqual([true, true]);
    });
  });

  it("is read as it was written, in the same file once more, and from a copy of the sheet", async () => {
    const { book } = await withWorkbook({ "Plan's": rows });
    await withLayout(async (layout, sheet, context) => {
      layout.orientation = "Landscape";
      layout.paperSize = "A4";
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.centerHorizontally = true;
      layout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
      layout.footerMargin = 18;
      layout.printGridlines = true;
      layout.blackAndWhite = true;
      layout.printErrors = "NotAvailable";
      layout.printOrder = "OverThenDown";
      layout.setPrintArea("A1:B20");
      layout.setPrintTitleColumns("$A:$A");
      layout.setPrintTitleRows(sheet.getRange("2:3"));
      const { defaultForAllPages } = layout.headersFooters;
      defaultForAllPages.leftFooter = "A && B";
      defaultForAllPages.rightFooter = '&"Arial,Bold"&P / &N';
      sheet.horizontalPageBreaks.add("A11");
      sheet.horizontalPageBreaks.add("A6:B6");
      sheet.verticalPageBreaks.add("B1");
      sheet.copy("End");
      await context.sync();
    }, "Plan's");
    for (const opened of [book, openBook(saveBook(book).bytes, "again.xlsx").book]) {
      installWorkbook(opened);
      for (const name of ["Plan's", "Plan's (2)"]) {
        await withLayout(async (layout, sheet, context) => {
          layout.load();
          layout.headersFooters.defaultForAllPages.load();
          const area = layout.getPrintAreaOrNullObject().load("address");
          const titleRows = layout.getPrintTitleRowsOrNullObject().load("address");
          const titleColumns = layout.getPrintTitleColumnsOrNullObject().load("address");
          sheet.horizontalPageBreaks.load("items/rowIndex");
          sheet.verticalPageBreaks.load("items/columnIndex");
          await context.sync();
          expect(layout.toJSON()).toMatchObject({
            ...{ orientation: "Landscape", paperSize: "A4", centerHorizontally: true },
            zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
            ...{ topMargin: 72, leftMargin: 36, footerMargin: 18, rightMargin: 50.4, printGridlines: true },
            ...{ blackAndWhite: true, printErrors: "NotAvailable", printOrder: "OverThenDown" },
          });
          expect(layout.headersFooters.defaultForAllPages.toJSON()).toEqual({
            ...{ leftHeader: "", centerHeader: "", rightHeader: "", centerFooter: "" },
            ...{ leftFooter: "A && B", rightFooter: '&"Arial,Bold"&P / &N' },
          });
          const quoted = `'${name.replace("'", "''")}'!`;
          expect([area.address, titleRows.address, titleColumns.address]).toEqual([
            ...[`${quoted}A1:B20`, `${quoted}2:3`, `${quoted}A:A`],
          ]);
          expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([5, 10]);
          expect(sheet.verticalPageBreaks.items.map(({ columnIndex }) => columnIndex)).toEqual([1]);
        }, name);
      }
    }
  });

  it("moves with inserted and deleted rows, and an undo takes it back", async () => {
    const { book } = await withWorkbook({ Plan: rows });
    const state = () =>
      withLayout(async (layout, sheet, context) => {
        const area = layout.getPrintAreaOrNullObject().load("address");
        const titles = layout.getPrintTitleRowsOrNullObject().load("address");
        sheet.horizontalPageBreaks.load("items/rowIndex");
        await context.sync();
        const breaks = sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
        return [
          area.isNullObject ? null : area.address,
          titles.isNullObject ? null : titles.address,
          ...breaks,
        ];
      });
    await withLayout(async (layout, sheet, context) => {
      layout.setPrintArea("A1:B10,A20:B22");
      layout.setPrintTitleRows("$2:$3");
      sheet.horizontalPageBreaks.add("A11");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      await context.sync();
    });
    expect(await state()).toEqual(["Plan!A3:B12,Plan!A22:B24", "Plan!4:5", 12]);
    await withLayout(async (_layout, sheet, context) => {
      sheet.getRange("8:9").delete("Up");
      await context.sync();
    });
    expect(await state()).toEqual(["Plan!A3:B10,Plan!A20:B22", "Plan!4:5", 10]);
    for (let step = 0; step < 3; step += 1) book.model.dispatch("REQUEST_UNDO");
    expect(await state()).toEqual([null, null]);
  });

  it("goes with its sheet: another of the same name knows nothing of it", async () => {
    const { book } = await withWorkbook({ Plan: rows, Other: [] });
    await withLayout(async (layout, sheet, context) => {
      layout.setPrintArea("A1:B5");
      layout.orientation = "Landscape";
      await context.sync();
      sheet.delete();
      const again = context.workbook.worksheets.add("Plan");
      again.pageLayout.load("orientation");
      const area = again.pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      expect([again.pageLayout.orientation, area.isNullObject]).toEqual(["Portrait", true]);
    });
    const workbook = new Package(saveBook(book).bytes).text("xl/workbook.xml");
    expect(workbook).not.toContain("definedName");
  });

  it("lets its breaks, its area and its titles go", async () => {
    await withWorkbook({ Plan: rows });
    await withLayout(async (layout, sheet, context) => {
      layout.setPrintArea("A1:B5");
      layout.setPrintTitleRows("1:1");
      for (const cell of ["A5", "A9", "A13"]) sheet.horizontalPageBreaks.add(cell);
      await context.sync();
      sheet.horizontalPageBreaks.getItem(1).delete();
      sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([4, 12]);
      sheet.horizontalPageBreaks.removePageBreaks();
      layout.setPrintArea("");
      layout.setPrintTitleRows("");
      const count = sheet.horizontalPageBreaks.getCount();
      const area = layout.getPrintAreaOrNullObject();
      const titles = layout.getPrintTitleRowsOrNullObject();
      await context.sync();
      expect([count.value, area.isNullObject, titles.isNullObject]).toEqual([0, true, true]);
    });
  });

  it.each<[string, (layout: Excel.PageLayout, sheet: Excel.Worksheet) => void]>([
    ["a scale out of Excel's bounds", (layout) => (layout.zoom = { scale: 5 })],
    ["a zoom that says nothing", (layout) => (layout.zoom = {})],
    ["a paper that Excel does not know", (layout) => (layout.paperSize = "A9" as "A4")],
    ["a margin below nothing", (layout) => (layout.leftMargin = -1)],
    ["a print area on another sheet", (layout) => layout.setPrintArea("Other!A1:B2")],
    ["a break before the first row", (_layout, sheet) => sheet.horizontalPageBreaks.add("A1")],
    [
      "a footer of more than 255 characters",
      (layout) => (layout.headersFooters.defaultForAllPages.leftFooter = "x".repeat(254)),
    ],
  ])("refuses %s", async (_title, change) => {
    await withWorkbook({ Plan: rows, Other: [] });
    const outcome = withLayout(async (layout, sheet, context) => {
      change(layout, sheet);
      await context.sync();
    });
    await expect(outcome).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("cannot be changed where there is no printer, when the host says so", async () => {
    const { host } = await withWorkbook({ Plan: rows });
    host.rules.refusesPageSetup = true;
    const changes: ((layout: Excel.PageLayout, sheet: Excel.Worksheet) => void)[] = [
      (layout) => (layout.orientation = "Landscape"),
      (layout) => layout.setPrintArea("A1"),
      (layout) => layout.setPrintTitleRows("1:1"),
      (_layout, sheet) => sheet.horizontalPageBreaks.add("A5"),
    ];
    for (const change of changes) {
      const outcome = withLayout(async (layout, sheet, context) => {
        change(layout, sheet);
        await context.sync();
      });
      await expect(outcome).rejects.toMatchObject({ code: "GeneralException" });
    }
  });
});
