import type { ChartSeries } from "../../engine/charts/BookChart";
import { flagValue, targetArgument, textArgument, textValue } from "../arguments";
import { toBookChartType, toExcelChartType } from "../charts/chartTypes";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType, type HostType } from "../HostType";
import { toColor } from "../toColor";
import { type ChartTarget, changeChart, chartOf } from "./chart";
import { rangeType } from "./range";

interface SeriesTarget {
  readonly chart: ChartTarget;
  readonly index: number;
  /** Set while the series has no values yet. */
  pendingName?: string;
}

function seriesOf({ chart, index }: SeriesTarget, context: HostContext): ChartSeries {
  const series = chartOf(chart, context).series[index];
  if (!series) throw new HostError("InvalidOperation", "the series has no values yet");
  return series;
}

function change(target: SeriesTarget, changes: Partial<ChartSeries>, context: HostContext): void {
  const one = seriesOf(target, context);
  const series = [...chartOf(target.chart, context).series];
  series[target.index] = { ...one, ...changes };
  changeChart(target.chart, { series }, context);
}

/** Columns and lines in one chart make it a combination; a line's type is told by its series. */
function setKind(target: SeriesTarget, value: unknown, context: HostContext): void {
  const wanted = toBookChartType(textValue(value));
  const { type, series } = chartOf(target.chart, context);
  const base = type === "line" ? "line" : "column";
  const kind = wanted === "line" ? "line" : "column";
  if (series.length === 1) {
    changeChart(target.chart, { type: wanted }, context);
    return;
  }
  if (!["columnClustered", "line"].includes(wanted)) {
    if (wanted !== type) throw new HostError("NotImplemented", "this combination of chart types");
    return;
  }
  const kinds = series.map(
    (item, index) => ({ ...item, kind: index === target.index ? kind : (item.kind ?? base) }) as const,
  );
  const mixed = kinds.some((item) => item.kind !== kinds[0]?.kind);
  const plain = kind === "line" ? "line" : "columnClustered";
  changeChart(target.chart, { type: mixed ? "combo" : plain, series: kinds }, context);
}

const seriesFormatType = defineType<SeriesTarget>("ChartSeriesFormat", {
  nav: { fill: (target) => seriesFillType(target), line: (target) => seriesLineType(target) },
});

const seriesFillType = defineType<SeriesTarget>("ChartFill", {
  call: {
    setSolidColor(target, args, context) {
      change(target, { color: toColor(textArgument(args, 0)) }, context);
    },
  },
});

const seriesLineType = defineType<SeriesTarget>("ChartLineFormat", {
  get: { color: (target, context) => seriesOf(target, context).color ?? "" },
  set: {
    color(target, value, context) {
      change(target, { color: toColor(textValue(value)) }, context);
    },
  },
});

/** Excel.ChartSeries. */
export const chartSeriesType: HostType<SeriesTarget> = defineType<SeriesTarget>("ChartSeries", {
  get: {
    name: (target, context) => target.pendingName ?? seriesOf(target, context).name,
    axisGroup: (target, context) => (seriesOf(target, context).secondary ? "Secondary" : "Primary"),
    chartType(target, context) {
      const { type } = chartOf(target.chart, context);
      const { kind } = seriesOf(target, context);
      return type === "combo" ? (kind === "line" ? "Line" : "ColumnClustered") : toExcelChartType(type);
    },
    hasDataLabels: (target, context) => chartOf(target.chart, context).showValues,
  },
  nav: { format: (target) => seriesFormatType(target) },
  set: {
    name(target, value, context) {
      if (target.pendingName !== undefined) target.pendingName = textValue(value);
      else change(target, { name: textValue(value), nameFrom: null }, context);
    },
    axisGroup(target, value, context) {
      change(target, { secondary: textValue(value) === "Secondary" }, context);
    },
    chartType: setKind,
    hasDataLabels(target, value, context) {
      changeChart(target.chart, { showValues: flagValue(value) }, context);
    },
  },
  call: {
    setValues(target, args, context) {
      const { sheetId, zone } = targetArgument(args, 0, rangeType);
      const values = { sheetId, zone };
      if (target.pendingName === undefined) {
        change(target, { values }, context);
        return;
      }
      const { series, type } = chartOf(target.chart, context);
      const kind = type === "line" ? "line" : "column";
      const added: ChartSeries = { name: target.pendingName, nameFrom: null, values, kind };
      delete target.pendingName;
      changeChart(target.chart, { series: [...series, added] }, context);
    },
    setXAxisValues(target, args, context) {
      const { sheetId, zone } = targetArgument(args, 0, rangeType);
      changeChart(target.chart, { categories: { sheetId, zone } }, context);
    },
    delete(target, _args, context) {
      const series = chartOf(target.chart, context).series.filter((_, index) => index !== target.index);
      changeChart(target.chart, { series }, context);
    },
  },
});
