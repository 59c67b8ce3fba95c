import { Package } from "../../../src/files/package/Package";
import type { ChartConfig } from "../../../workbench/engine/charts/ChartConfig";
import type { Book } from "../../../workbench/engine/Book";
import { openBook } from "../../../workbench/files/openBook";
import { saveBook } from "../../../workbench/files/saveBook";
import { closeWorkbooks, installWorkbook, withWorkbook } from "../../support/headless";

afterEach(closeWorkbooks);

type CategoryText = (this: { getLabelForValue(place: number): string | undefined }, place: number) => string;

const forecast = [
  ["Month", "Won", "Open", "Share", "Target"],
  ["Jan", 10, 20, 0.25, 40],
  ["Feb", 30, "", 0.5, 40],
  ["Mar", 5, 15, "=NA()", 40],
];

/** A chart of that data with `look` applied by the add-in's own means. */
async function drawn(
  type: Excel.ChartType | "ColumnStacked" | "BarClustered" | "Line" | "AreaStacked",
  address: string,
  look: (chart: Excel.Chart, sheet: Excel.Worksheet) => void,
): Promise<Book> {
  const { book } = await withWorkbook({ Data: forecast });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const chart = sheet.charts.add(type, sheet.getRange(address), "Columns");
    chart.title.text = "Forecast";
    look(chart, sheet);
    await context.sync();
  });
  return book;
}

/** What the grid draws the chart of a book from. */
function config(book: Book): ChartConfig {
  const [id] = book.model.getters.getChartIds(book.activeSheetId());
  const runtime: unknown = book.model.getters.getChartRuntime(id!);
  return (runtime as { chartJsConfig: ChartConfig }).chartJsConfig;
}

const chartXml = (book: Book): string => new Package(saveBook(book).bytes).text("xl/charts/chart1.xml");

/** Won and open on each other, the share as a line at the right, the target dashed. */
const combined = (chart: Excel.Chart): void => {
  const [won, open, share, target] = [0, 1, 2, 3].map((index) => chart.series.getItemAt(index));
  won!.format.fill.setSolidColor("#107C41");
  open!.format.fill.setSolidColor("#A9D5BD");
  open!.gapWidth = 40;
  share!.chartType = "LineMarkers";
  share!.axisGroup = "Secondary";
  share!.format.line.color = "#C55A11";
  share!.markerStyle = "Diamond";
  target!.chartType = "Line";
  target!.format.line.color = "#404040";
  target!.format.line.weight = 1.5;
  target!.format.line.lineStyle = "Dash";
  const axis = chart.axes.getItem("Value", "Secondary");
  axis.minimum = 0;
  axis.maximum = 1;
  axis.numberFormat = "0%";
  chart.axes.valueAxis.title.text = "CNY";
  chart.axes.valueAxis.title.format.font.bold = true;
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.categoryAxis.format.font.size = 8;
  chart.axes.categoryAxis.tickLabelPosition = "Low";
  chart.legend.position = "Bottom";
  chart.legend.format.font.color = "#595959";
  chart.title.format.font.size = 12;
  chart.format.font.name = "Aptos";
};

describe("stacked columns together with lines", () => {
  it("are answered as they were set, and from the saved file the same", async () => {
    const book = await drawn("ColumnStacked", "A1:E4", combined);
    for (const opened of [book, openBook(saveBook(book).bytes, "again.xlsx").book]) {
      installWorkbook(opened);
      await Excel.run(async (context) => {
        const chart = context.workbook.worksheets.getItem("Data").charts.getItemAt(0);
        chart.load("chartType");
        chart.series.load("items/name,items/chartType,items/axisGroup,items/gapWidth,items/markerStyle");
        const share = chart.series.getItemAt(2).format.line.load("color,lineStyle");
        const target = chart.series.getItemAt(3).format.line.load("color,weight,lineStyle");
        const secondary = chart.axes.getItem("Value", "Secondary").load("minimum,maximum,numberFormat");
        const { categoryAxis, valueAxis } = chart.axes;
        categoryAxis.load("tickLabelPosition");
        categoryAxis.format.font.load("size");
        valueAxis.title.load("text");
        valueAxis.title.format.font.load("bold");
        valueAxis.majorGridlines.load("visible");
        chart.legend.format.font.load("color");
        chart.title.format.font.load("size");
        chart.format.font.load("name");
        await context.sync();
        expect(chart.chartType).toBe("ColumnStacked");
        expect(
          chart.series.items.map(({ name, chartType, axisGroup }) => [name, chartType, axisGroup]),
        ).toEqual([
          ["Won", "ColumnStacked", "Primary"],
          ["Open", "ColumnStacked", "Primary"],
          ["Share", "Line", "Secondary"],
          ["Target", "Line", "Primary"],
        ]);
        expect(chart.series.items.map(({ markerStyle }) => markerStyle)).toEqual([
          ...["None", "None", "Diamond", "None"],
        ]);
        expect(chart.series.items[0]!.gapWidth).toBe(40);
        expect([share.color, share.lineStyle]).toEqual(["#C55A11", "Continuous"]);
        expect([target.color, target.weight, target.lineStyle]).toEqual(["#404040", 1.5, "Dash"]);
        expect([secondary.minimum, secondary.maximum, secondary.numberFormat]).toEqual([0, 1, "0%"]);
        expect([categoryAxis.tickLabelPosition, categoryAxis.format.font.size]).toEqual(["Low", 8]);
        expect([valueAxis.title.text, valueAxis.title.format.font.bold]).toEqual(["CNY", true]);
        expect(valueAxis.majorGridlines.visible).toBe(false);
        expect(chart.legend.format.font.color).toBe("#595959");
        expect([chart.title.format.font.size, chart.format.font.name]).toEqual([12, "Aptos"]);
      });
    }
  });

  it("are drawn so: columns on each other, lines not, the share from 0 % to 100 % at the right", async () => {
    const { data, options } = config(await drawn("ColumnStacked", "A1:E4", combined));
    expect(
      data.datasets.map(({ type, yAxisID, backgroundColor }) => [type, yAxisID, backgroundColor]),
    ).toEqual([
      ["bar", "y", "#107C41"],
      ["bar", "y", "#A9D5BD"],
      ["line", "y1", "#C55A11"],
      ["line", "y", "#404040"],
    ]);
    const stacks = data.datasets.map(({ stack }) => stack);
    expect(stacks.slice(0, 2)).toEqual([undefined, undefined]);
    expect(new Set(stacks.slice(2)).size).toBe(2);
    const { x, y, y1 } = options.scales!;
    expect([x!["stacked"], y!["stacked"]]).toEqual([true, true]);
    expect([y1!["min"], y1!["max"]]).toEqual([0, 1]);
    expect((y1!.ticks["callback"] as (value: number) => string)(0.2)).toBe("20%");
    expect(y!.title).toMatchObject({ text: "CNY", font: { weight: "bold", family: "Aptos" } });
    expect(y!.grid!["display"]).toBe(false);
    expect(data.datasets[3]).toMatchObject({ borderWidth: 2, borderDash: [8, 6], pointRadius: 0 });
    expect(data.datasets[2]).toMatchObject({ pointStyle: "rectRot" });
  });

  it("leave a gap where a cell is blank or #N/A, in the grid and in the file", async () => {
    const book = await drawn("ColumnStacked", "A1:E4", combined);
    const values = config(book).data.datasets.map(({ data }) => data);
    expect([(values[1] as unknown[])[1], (values[2] as unknown[])[2]]).toEqual([null, null]);
    const xml = chartXml(book);
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
    expect(xml).toContain('<c16r3:dispNaAsBlank val="1"/>');
    expect(xml).toContain('<c:pt idx="0"><c:v>20</c:v></c:pt><c:pt idx="2"><c:v>15</c:v></c:pt>');
  });

  it("become plain columns and lines again when their series do", async () => {
    const book = await drawn("ColumnStacked", "A1:C4", (chart) => {
      const open = chart.series.getItemAt(1);
      open.chartType = "Line";
      open.chartType = "ColumnStacked";
    });
    expect(book.charts(book.activeSheetId())[0]).toMatchObject({ type: "columnStacked", look: {} });
  });
});

describe("labels of a series", () => {
  const labelled = (chart: Excel.Chart): void => {
    const won = chart.series.getItemAt(0);
    won.hasDataLabels = true;
    won.dataLabels.position = "InsideEnd";
    won.dataLabels.numberFormat = "0.0";
    won.dataLabels.format.font.color = "#FFFFFF";
    won.dataLabels.format.font.size = 9;
  };

  it("are that series' alone, in the grid and in the file", async () => {
    const book = await drawn("BarClustered", "A1:C4", labelled);
    const { series } = config(book).options.plugins.kamLabels!;
    expect(series[0]).toMatchObject({ position: "insideEnd", color: "#FFFFFF", size: 12 });
    expect(series[0]!.text(10)).toBe("10.0");
    expect(series[1]).toBeNull();
    const again = openBook(saveBook(book).bytes, "again.xlsx").book;
    const [chart] = again.charts(again.activeSheetId());
    expect(chart!.series.map(({ look }) => look!.labels)).toEqual([
      { position: "insideEnd", numberFormat: "0.0", font: { color: "#FFFFFF", size: 9 } },
      undefined,
    ]);
  });

  it("stand only where Excel has a place for them in such a chart", async () => {
    const book = await drawn("ColumnStacked", "A1:C4", (chart) => {
      const won = chart.series.getItemAt(0);
      won.hasDataLabels = true;
      won.dataLabels.position = "OutsideEnd";
    });
    expect(chartXml(book)).toContain('<c:showVal val="1"/>');
    expect(chartXml(book)).not.toContain("outEnd");
    expect(config(book).options.plugins.kamLabels!.series[0]!.position).toBe("center");
  });

  it("cannot be changed before they are shown", async () => {
    const outcome = drawn("BarClustered", "A1:C4", (chart) => {
      chart.series.getItemAt(0).dataLabels.position = "InsideEnd";
    });
    await expect(outcome).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

describe("a category axis with a number format", () => {
  it("names each category as its cell shows it, not by its place among them", async () => {
    const book = await drawn("ColumnStacked", "A1:B4", (chart, sheet) => {
      const months = sheet.getRange("A2:A4");
      months.values = [[46_327], [46_357], [46_388]];
      months.numberFormat = [["mmm yyyy"], ["mmm yyyy"], ["mmm yyyy"]];
      chart.axes.categoryAxis.numberFormat = "mmm yyyy";
      chart.axes.categoryAxis.categoryType = "TextAxis";
    });
    for (const drawing of [book, openBook(saveBook(book).bytes, "again.xlsx").book]) {
      const { data, options } = config(drawing) as ChartConfig & { data: { labels: string[] } };
      const { callback } = options.scales!["x"]!.ticks as { callback?: CategoryText };
      const scale = { getLabelForValue: (place: number) => data.labels[place] };
      expect([0, 1, 2].map((place) => callback?.call(scale, place) ?? data.labels[place])).toEqual([
        ...["Nov 2026", "Dec 2026", "Jan 2027"],
      ]);
    }
  });
});

describe("fills, edges and directions", () => {
  it("a column without fill is there and not seen", async () => {
    const book = await drawn("ColumnStacked", "A1:C4", (chart) => {
      chart.series.getItemAt(0).format.fill.clear();
      chart.series.getItemAt(0).format.line.lineStyle = "None";
      chart.series.getItemAt(1).format.line.color = "#107C41";
    });
    const [base, bar] = config(book).data.datasets;
    expect(base).toMatchObject({ backgroundColor: "#00000000", borderWidth: 0 });
    expect(bar).toMatchObject({ borderColor: "#107C41", borderWidth: 1 });
    expect(chartXml(book)).toContain("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    const again = openBook(saveBook(book).bytes, "again.xlsx").book;
    expect(again.charts(again.activeSheetId())[0]!.series.map(({ look }) => look)).toEqual([
      { unfilled: true, line: { hidden: true } },
      { line: { color: "#107C41" } },
    ]);
  });

  it("an area that stands on an unfilled one is a band", async () => {
    const book = await drawn("AreaStacked", "A1:C4", (chart) => {
      chart.series.getItemAt(0).format.fill.clear();
      chart.series.getItemAt(1).format.fill.setSolidColor("#A9D5BD");
    });
    const { data, options } = config(book);
    expect(options.scales!["y"]!["stacked"]).toBe(true);
    expect(data.datasets.map(({ backgroundColor }) => backgroundColor)).toEqual(["#00000000", "#A9D5BD"]);
    expect(chartXml(book)).toContain('<c:areaChart><c:grouping val="stacked"/>');
  });

  it("bars begin at the bottom as Excel's do, and at the top when reversed", async () => {
    const usual = config(await drawn("BarClustered", "A1:B4", () => undefined));
    expect(usual.options.scales!["y"]!["reverse"]).toBe(true);
    closeWorkbooks();
    const book = await drawn("BarClustered", "A1:B4", (chart) => {
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.visible = false;
      chart.axes.valueAxis.title.text = "CNY";
    });
    const { x, y } = config(book).options.scales!;
    expect([y!["reverse"], x!["display"], x!.title!["text"]]).toEqual([false, false, "CNY"]);
    const again = openBook(saveBook(book).bytes, "again.xlsx").book;
    expect(again.charts(again.activeSheetId())[0]!.axes).toEqual({
      category: { reversed: true },
      value: { hidden: true, title: "CNY" },
      secondary: {},
    });
  });

  it("a smooth line and columns that overlap are kept", async () => {
    const book = await drawn("Line", "A1:B4", (chart, sheet) => {
      chart.series.getItemAt(0).smooth = true;
      const far = chart.series.add("Far");
      far.setValues(sheet.getRange("E2:E4"));
      far.setXAxisValues(sheet.getRange("A2:A4"));
      far.format.line.color = "#123456";
    });
    const again = openBook(saveBook(book).bytes, "again.xlsx").book;
    const [chart] = again.charts(again.activeSheetId());
    expect(chart!.series.map(({ name, color, look }) => [name, color, look])).toEqual([
      ["Won", undefined, { smooth: true }],
      ["Far", "#123456", {}],
    ]);
    expect(config(book).data.datasets[0]).toMatchObject({ tension: 0.4 });
  });

  it("the title of a chart is its alternative text in the file", async () => {
    const book = await drawn("Line", "A1:B4", () => undefined);
    const xml = new Package(saveBook(book).bytes).text("xl/drawings/drawing1.xml");
    expect(xml).toContain('descr="Forecast"');
  });
});

it("what a chart looks like goes with a copy of its sheet, and an undo takes it back", async () => {
  const book = await drawn("ColumnStacked", "A1:E4", combined);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").copy("End");
    await context.sync();
  });
  const [from, to] = book.sheets().map(({ id }) => book.charts(id)[0]!);
  expect(to!.look).toEqual(from!.look);
  expect(to!.series.map(({ look }) => look)).toEqual(from!.series.map(({ look }) => look));
  await Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("Data").charts.getItemAt(0);
    chart.series.getItemAt(3).format.line.weight = 4;
    await context.sync();
  });
  book.model.dispatch("REQUEST_UNDO");
  expect(book.charts(book.sheets()[0]!.id)[0]!.series[3]!.look!.line!.weight).toBe(1.5);
});
