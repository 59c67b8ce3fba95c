import type { ChartRect, ChartSeries } from "../../../engine/charts/BookChart";
import { numberValue, targetArgument, textArgument, textValue } from "../../arguments";
import { assertUnprotected, type HostContext } from "../../HostContext";
import { ref } from "../../HostRef";
import type { Members } from "../../Members";
import { rangeArgument } from "../../ranges";
import { bounding } from "../../zones";
import { pointsPerPixel, zonePixels } from "../range/lines";
import type { ChartTarget } from "../Targets";
import { changeChart, chartOf } from "./chartOf";
import { lookFont } from "./chartParts";
import { chartSource } from "./chartSource";
import { toBookChartType, toExcelChartType } from "./chartTypes";

/** What a series keeps when it gets other data. */
function looksOf(series: ChartSeries | undefined): Partial<ChartSeries> {
  if (!series) return {};
  const { kind, secondary, color, look } = series;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(secondary === undefined ? {} : { secondary }),
    ...(color === undefined ? {} : { color }),
    ...(look === undefined ? {} : { look }),
  };
}

function excelType(chart: ChartTarget, context: HostContext): string {
  const { type, look } = chartOf(chart, context);
  return toExcelChartType(type, look);
}

const place = (side: keyof ChartRect) => (chart: ChartTarget, context: HostContext) =>
  chartOf(chart, context).rect[side] * pointsPerPixel;
const setPlace = (side: keyof ChartRect) => (chart: ChartTarget, value: unknown, context: HostContext) => {
  const rect = { ...chartOf(chart, context).rect, [side]: Math.round(numberValue(value) / pointsPerPixel) };
  changeChart(chart, { rect }, context);
};

/** Excel.Chart. Places and sizes are in points. */
export const chartMembers: Members<"Chart"> = {
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    name: (chart, context) => chartOf(chart, context).name,
    chartType: (chart, context) => excelType(chart, context),
    top: place("top"),
    left: place("left"),
    width: place("width"),
    height: place("height"),
  },
  nav: {
    title: (chart) => ref("ChartTitle", chart),
    legend: (chart) => ref("ChartLegend", chart),
    axes: (chart) => ref("ChartAxes", chart),
    format: (chart) => ref("ChartAreaFormat", lookFont(chart, "font")),
    dataLabels: (chart) => ref("ChartDataLabels", { chart, index: null }),
    series: (chart) => ref("ChartSeriesCollection", chart),
    worksheet: ({ sheetId }) => ref("Worksheet", { sheetId }),
  },
  set: {
    name(chart, value, context) {
      changeChart(chart, { name: textValue(value) }, context);
    },
    chartType(chart, value, context) {
      changeChart(chart, { type: toBookChartType(textValue(value)) }, context);
    },
    top: setPlace("top"),
    left: setPlace("left"),
    width: setPlace("width"),
    height: setPlace("height"),
  },
  call: {
    setData(chart, args, context) {
      const source = chartSource(targetArgument(args, 0, "Range"), textArgument(args, 1, "Auto"), context);
      const before = chartOf(chart, context).series;
      const series = source.series.map((one, index) => ({ ...looksOf(before[index]), ...one }));
      changeChart(chart, { ...source, series }, context);
    },
    setPosition(chart, args, context) {
      const start = rangeArgument(args, 0, chart.sheetId, context);
      const end = args[1] == null ? start : rangeArgument(args, 1, chart.sheetId, context);
      const zone = bounding(start.zone, end.zone);
      context.book.ensureSize(chart.sheetId, zone.bottom + 1, zone.right + 1);
      const { left, top, width, height } = zonePixels(context.book, { sheetId: chart.sheetId, zone });
      changeChart(chart, { rect: { left, top, width, height } }, context);
    },
    activate: (chart, _args, { book }) => {
      book.activateSheet(chart.sheetId);
    },
    delete(chart, _args, context) {
      assertUnprotected(chart.sheetId, context);
      chartOf(chart, context);
      context.book.deleteChart(chart.id);
    },
  },
};
