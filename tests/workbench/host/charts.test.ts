import { closeWorkbooks, withWorkbook } from "../../support/headless";

afterEach(closeWorkbooks);

const pareto = [
  ["Account", "Sales", "Cumulative"],
  ["Lake", 60, 0.6],
  ["Hill", 30, 0.9],
  ["Sea", 10, 1],
];

describe("charts", () => {
  test("take names and categories from the texts around the numbers", async () => {
    await withWorkbook({ Data: pareto });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      chart.name = "Pareto";
      chart.title.text = "Who makes the sales";
      chart.setPosition("E2", "J15");
      chart.load("name, chartType, top, left, width, height");
      chart.title.load("text");
      chart.series.load("items/name");
      const corner = sheet.getRange("E2:J15").load("left, top, width, height");
      await context.sync();
      expect([chart.name, chart.chartType, chart.title.text]).toEqual([
        "Pareto",
        "ColumnClustered",
        "Who makes the sales",
      ]);
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Sales", "Cumulative"]);
      expect([chart.left, chart.top]).toEqual([corner.left, corner.top]);
      expect([chart.width, chart.height]).toEqual([corner.width, corner.height]);
    });
  });

  test("combine columns with a line on the second axis", async () => {
    const { book } = await withWorkbook({ Data: pareto });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      const line = chart.series.getItemAt(1);
      line.chartType = "Line";
      line.axisGroup = "Secondary";
      line.format.line.color = "#AA0000";
      chart.axes.getItem("Value", "Secondary").maximum = 1;
      chart.axes.valueAxis.title.text = "Sales";
      chart.legend.position = "Bottom";
      await context.sync();
    });
    const [chart] = book.charts(book.activeSheetId());
    expect(chart).toMatchObject({ type: "combo", legend: "bottom" });
    expect(chart?.series.map(({ kind, secondary }) => [kind, secondary])).toEqual([
      ["column", false],
      ["line", true],
    ]);
    expect(chart?.axes).toMatchObject({ value: { title: "Sales" }, secondary: { max: 1 } });
  });

  test("are coloured and show their values", async () => {
    const { book } = await withWorkbook({ Data: pareto });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
      const columns = chart.series.getItemAt(0);
      columns.format.fill.setSolidColor("#0F6CBD");
      chart.dataLabels.showValue = true;
      columns.load("hasDataLabels");
      chart.dataLabels.load("showValue");
      await context.sync();
      expect([columns.hasDataLabels, chart.dataLabels.showValue]).toEqual([true, true]);
      columns.hasDataLabels = false;
      chart.dataLabels.load("showValue");
      await context.sync();
      expect(chart.dataLabels.showValue).toBe(false);
    });
    expect(book.charts(book.activeSheetId())[0]?.series[0]?.color).toBe("#0F6CBD");
  });

  test("gain a series, change their data and are deleted", async () => {
    const { book } = await withWorkbook({ Data: pareto });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns");
      const series = chart.series.add("Share");
      series.setValues(sheet.getRange("C2:C4"));
      series.setXAxisValues(sheet.getRange("A2:A4"));
      const count = chart.series.getCount();
      await context.sync();
      expect(count.value).toBe(2);
      chart.setData(sheet.getRange("A1:B3"), "Columns");
      const after = chart.series.getCount();
      const missing = sheet.charts.getItemOrNullObject("Nobody");
      await context.sync();
      expect([after.value, missing.isNullObject]).toEqual([1, true]);
      chart.delete();
      await context.sync();
    });
    expect(book.charts(book.activeSheetId())).toEqual([]);
  });

  test("keep their line and its axis when they get other data", async () => {
    const { book } = await withWorkbook({ Data: pareto });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      chart.series.getItemAt(1).chartType = "Line";
      chart.series.getItemAt(1).axisGroup = "Secondary";
      chart.setData(sheet.getRange("A1:C3"), "Columns");
      await context.sync();
    });
    const [chart] = book.charts(book.activeSheetId());
    expect(chart?.type).toBe("combo");
    expect(chart?.series.map(({ kind, secondary, values }) => [kind, secondary, values.zone.bottom])).toEqual(
      [
        ["column", false, 2],
        ["line", true, 2],
      ],
    );
  });

  test("refuse a type that the host does not draw", async () => {
    await withWorkbook({ Data: pareto });
    const failure = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.charts.add("Histogram", sheet.getRange("A1:B4"));
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "NotImplemented" });
  });
});

describe("validation and conditional formats", () => {
  test("a list validation is kept and cleared", async () => {
    await withWorkbook({ Data: [["A"]] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:A5");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "A,B,C" } };
      range.dataValidation.load("rule, type");
      await context.sync();
      expect(range.dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "A,B,C" } });
      expect(range.dataValidation.type).toBe("List");
      range.dataValidation.clear();
      range.dataValidation.load("type");
      await context.sync();
      expect(range.dataValidation.type).toBe("None");
    });
  });

  test("a validation says how it refuses what it does not allow", async () => {
    await withWorkbook({ Data: [["A"]] });
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem("Data").getRange("A1:A5");
      const alert = { showAlert: true, style: "Warning" as const, title: "Tier", message: "A, B or C" };
      dataValidation.rule = { list: { inCellDropDown: true, source: "A,B,C" } };
      dataValidation.errorAlert = alert;
      dataValidation.load("errorAlert");
      await context.sync();
      expect(dataValidation.errorAlert).toEqual(alert);
    });
  });

  test.each([
    { operator: "GreaterThanOrEqualTo", formula1: "10" },
    { operator: "NotEqualTo", formula1: "3" },
    { operator: "Between", formula1: "1", formula2: "9" },
  ] as const)("a validation of whole numbers keeps $operator", async (wholeNumber) => {
    await withWorkbook({ Data: [[5]] });
    const rule = { wholeNumber };
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem("Data").getRange("A1");
      dataValidation.rule = rule;
      dataValidation.load("rule, type");
      await context.sync();
      expect([dataValidation.type, dataValidation.rule]).toEqual(["WholeNumber", rule]);
    });
  });

  test("a conditional format colours the cells that its rule meets", async () => {
    const { book } = await withWorkbook({ Data: [[5], [50]] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:A2");
      const { cellValue } = range.conditionalFormats.add("CellValue");
      cellValue.format.fill.color = "#FFC7CE";
      cellValue.rule = { formula1: "=10", operator: "GreaterThan" };
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
    const sheetId = book.activeSheetId();
    const styleOf = (row: number) =>
      book.model.getters.getCellComputedStyle({ sheetId, col: 0, row }).fillColor;
    expect([styleOf(0), styleOf(1)]).toEqual([undefined, "#FFC7CE"]);
  });
});
