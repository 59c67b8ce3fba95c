import type { ChartSeries } from "../../../engine/charts/BookChart";
import { flagValue, numberArgument, targetArgument, textArgument, textValue, toColor } from "../../arguments";
import type { HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { ref } from "../../HostRef";
import type { Members } from "../../Members";
import type { SeriesTarget } from "../Targets";
import { changeChart, chartOf } from "./chartOf";
import { toBookChartType, toExcelChartType } from "./chartTypes";

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

export const chartSeriesFormatMembers: Members<"ChartSeriesFormat"> = {
  nav: { fill: (target) => ref("ChartFill", target), line: (target) => ref("ChartLineFormat", target) },
};

export const chartFillMembers: Members<"ChartFill"> = {
  call: {
    setSolidColor(target, args, context) {
      change(target, { color: toColor(textArgument(args, 0)) }, context);
    },
  },
};

export const chartLineFormatMembers: Members<"ChartLineFormat"> = {
  get: { color: (target, context) => seriesOf(target, context).color ?? "" },
  set: {
    color(target, value, context) {
      change(target, { color: toColor(textValue(value)) }, context);
    },
  },
};

/** Excel.ChartSeries. */
export const chartSeriesMembers: Members<"ChartSeries"> = {
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
  nav: { format: (target) => ref("ChartSeriesFormat", target) },
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
      const { sheetId, zone } = targetArgument(args, 0, "Range");
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
      const { sheetId, zone } = targetArgument(args, 0, "Range");
      changeChart(target.chart, { categories: { sheetId, zone } }, context);
    },
    delete(target, _args, context) {
      const series = chartOf(target.chart, context).series.filter((_, index) => index !== target.index);
      changeChart(target.chart, { series }, context);
    },
  },
};

/** Excel.ChartSeriesCollection. A series that was added appears with its first `setValues`. */
export const chartSeriesCollectionMembers: Members<"ChartSeriesCollection"> = {
  get: { count: (chart, context) => chartOf(chart, context).series.length },
  items: (chart, context) =>
    chartOf(chart, context).series.map((_, index) => ref("ChartSeries", { chart, index })),
  call: {
    add: (chart, args, context) =>
      ref("ChartSeries", {
        chart,
        index: chartOf(chart, context).series.length,
        pendingName: textArgument(args, 0, ""),
      }),
    getCount: (chart, _args, context) => chartOf(chart, context).series.length,
    getItemAt(chart, args, context) {
      const index = numberArgument(args, 0);
      if (!chartOf(chart, context).series[index]) throw new HostError("InvalidArgument", `series ${index}`);
      return ref("ChartSeries", { chart, index });
    },
  },
};
