import type { BookChart, ChartDescription, ChartRect, ChartSeries } from "../../engine/charts/BookChart";
import { findZone } from "../address/findZone";
import { numberValue, targetArgument, textArgument, textValue } from "../arguments";
import { assertUnprotected } from "../assertUnprotected";
import { chartSource } from "../charts/chartSource";
import { toBookChartType, toExcelChartType } from "../charts/chartTypes";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType, type HostType, isHostRef } from "../HostType";
import { bounding } from "../ranges/zoneMath";
import { POINTS_PER_PIXEL, zonePixels } from "../sheet/zonePixels";
import type { SheetZone } from "../Zone";
import { chartAxesType } from "./chartAxes";
import { chartDataLabelsType } from "./chartDataLabels";
import { chartLegendType } from "./chartLegend";
import { chartSeriesCollectionType } from "./chartSeriesCollection";
import { chartTitleType } from "./chartTitle";
import { rangeType } from "./range";
import { worksheetType } from "./worksheet";

export interface ChartTarget {
  readonly sheetId: string;
  readonly id: string;
}

/** The chart as the workbook has it now; ItemNotFound when it has been deleted. */
export function chartOf({ sheetId, id }: ChartTarget, { book }: HostContext): BookChart {
  const chart = book.charts(sheetId).find((item) => item.id === id);
  if (!chart) throw new HostError("ItemNotFound", "chart");
  return chart;
}

export function changeChart(
  chart: ChartTarget,
  changes: Partial<ChartDescription & { name: string }>,
  context: HostContext,
): void {
  assertUnprotected(chart.sheetId, context);
  chartOf(chart, context);
  const { name, ...description } = changes;
  if (name !== undefined) context.book.renameChart(chart.id, name);
  if (Object.keys(description).length > 0) context.book.updateChart(chart.id, description);
}

/** What a series keeps when it gets other data. */
function looksOf(series: ChartSeries | undefined): Partial<ChartSeries> {
  if (!series) return {};
  const { kind, secondary, color } = series;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(secondary === undefined ? {} : { secondary }),
    ...(color === undefined ? {} : { color }),
  };
}

const place = (side: keyof ChartRect) => (chart: ChartTarget, context: HostContext) =>
  chartOf(chart, context).rect[side] * POINTS_PER_PIXEL;
const setPlace = (side: keyof ChartRect) => (chart: ChartTarget, value: unknown, context: HostContext) => {
  const rect = { ...chartOf(chart, context).rect, [side]: Math.round(numberValue(value) / POINTS_PER_PIXEL) };
  changeChart(chart, { rect }, context);
};

function cellOf(args: readonly unknown[], index: number, home: string, context: HostContext): SheetZone {
  const arg = args[index];
  return isHostRef(arg) ? arg.targetOf(rangeType) : findZone(textArgument(args, index), home, context);
}

/** Excel.Chart. Places and sizes are in points. */
export const chartType: HostType<ChartTarget> = defineType<ChartTarget>("Chart", {
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    name: (chart, context) => chartOf(chart, context).name,
    chartType: (chart, context) => toExcelChartType(chartOf(chart, context).type),
    top: place("top"),
    left: place("left"),
    width: place("width"),
    height: place("height"),
  },
  nav: {
    title: (chart) => chartTitleType(chart),
    legend: (chart) => chartLegendType(chart),
    axes: (chart) => chartAxesType(chart),
    dataLabels: (chart) => chartDataLabelsType(chart),
    series: (chart) => chartSeriesCollectionType(chart),
    worksheet: ({ sheetId }) => worksheetType({ id: sheetId }),
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
      const source = chartSource(targetArgument(args, 0, rangeType), textArgument(args, 1, "Auto"), context);
      const before = chartOf(chart, context).series;
      const series = source.series.map((one, index) => ({ ...looksOf(before[index]), ...one }));
      changeChart(chart, { ...source, series }, context);
    },
    setPosition(chart, args, context) {
      const start = cellOf(args, 0, chart.sheetId, context);
      const end = args[1] == null ? start : cellOf(args, 1, chart.sheetId, context);
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
});
