import { usualGap } from "../../../../src/files/drawings/writeChartPart";
import type { ChartSeries } from "../../../engine/charts/BookChart";
import { without } from "../../../engine/charts/without";
import {
  flagValue,
  numberArgument,
  numberValue,
  targetArgument,
  textArgument,
  textValue,
} from "../../arguments";
import type { HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { ref } from "../../HostRef";
import type { Members } from "../../Members";
import type { LabelsTarget, SeriesTarget } from "../Targets";
import { hasLabels, showLabels } from "./chartDataLabels";
import { changeChart, chartOf } from "./chartOf";
import { toBookChartType, toExcelChartType } from "./chartTypes";
import { changeLook, changeSeries, markerName, seriesOf, setMarker } from "./seriesFormat";

/**
 * Columns and lines in one chart make it a combination; a line's type is told by its series. The columns of a chart
 * are stacked together or stand side by side together.
 */
function setKind(target: SeriesTarget, value: unknown, context: HostContext): void {
  const name = textValue(value);
  const wanted = toBookChartType(name);
  const { type, series, look } = chartOf(target.chart, context);
  if (!["columnClustered", "columnStacked", "line"].includes(wanted)) {
    if (series.length === 1) changeChart(target.chart, { type: wanted }, context);
    else if (wanted !== type) throw new HostError("NotImplemented", "this combination of chart types");
    return;
  }
  const base = type === "line" ? "line" : "column";
  const kind = wanted === "line" ? "line" : "column";
  const kinds = series.map(
    (item, index) => ({ ...item, kind: index === target.index ? kind : (item.kind ?? base) }) as const,
  );
  const mixed = kinds.some((item) => item.kind !== kinds[0]?.kind);
  const wasStacked = type === "columnStacked" || look.stacked === true;
  const stacked = wanted === "line" ? wasStacked : wanted === "columnStacked";
  const others = without(look, "stacked");
  const plain = kind === "line" ? "line" : stacked ? "columnStacked" : "columnClustered";
  const changed = mixed && stacked ? { ...others, stacked } : others;
  changeChart(target.chart, { type: mixed ? "combo" : plain, series: kinds, look: changed }, context);
  if (name === "LineMarkers") setMarker(target, "Automatic", context);
}

const labels = ({ chart, index }: SeriesTarget): LabelsTarget => ({ chart, index });

function setSpacing(key: "gapWidth" | "overlap", least: number, most: number) {
  return ({ chart }: SeriesTarget, value: unknown, context: HostContext): void => {
    const percent = numberValue(value);
    if (!(percent >= least && percent <= most)) throw new HostError("InvalidArgument", `${key} ${percent}`);
    changeChart(chart, { look: { ...chartOf(chart, context).look, [key]: percent } }, context);
  };
}

/** Excel.ChartSeries. */
export const chartSeriesMembers: Members<"ChartSeries"> = {
  get: {
    name: (target, context) => target.pendingName ?? seriesOf(target, context).name,
    axisGroup: (target, context) => (seriesOf(target, context).secondary ? "Secondary" : "Primary"),
    chartType(target, context) {
      const { type, look } = chartOf(target.chart, context);
      const { kind } = seriesOf(target, context);
      return type === "combo" && kind === "line" ? "Line" : toExcelChartType(type, look);
    },
    gapWidth: ({ chart }, context) => chartOf(chart, context).look.gapWidth ?? usualGap,
    overlap({ chart }, context) {
      const { type, look } = chartOf(chart, context);
      return type.endsWith("Stacked") || look.stacked ? 100 : (look.overlap ?? 0);
    },
    markerStyle: (target, context) => markerName(seriesOf(target, context).look ?? {}),
    markerSize: (target, context) => seriesOf(target, context).look?.markerSize ?? 6,
    smooth: (target, context) => seriesOf(target, context).look?.smooth ?? false,
    hasDataLabels: (target, context) => hasLabels(labels(target), context),
  },
  nav: {
    format: (target) => ref("ChartSeriesFormat", target),
    dataLabels: (target) => ref("ChartDataLabels", labels(target)),
  },
  set: {
    name(target, value, context) {
      if (target.pendingName !== undefined) target.pendingName = textValue(value);
      else changeSeries(target, { name: textValue(value), nameFrom: null }, context);
    },
    axisGroup(target, value, context) {
      changeSeries(target, { secondary: textValue(value) === "Secondary" }, context);
    },
    chartType: setKind,
    gapWidth: setSpacing("gapWidth", 0, 500),
    overlap: setSpacing("overlap", -100, 100),
    markerStyle: (target, value, context) => setMarker(target, textValue(value), context),
    markerSize(target, value, context) {
      const markerSize = numberValue(value);
      if (!(markerSize >= 2 && markerSize <= 72))
        throw new HostError("InvalidArgument", `size ${markerSize}`);
      changeLook(target, { markerSize }, context);
    },
    smooth: (target, value, context) => changeLook(target, { smooth: flagValue(value) }, context),
    hasDataLabels: (target, value, context) => showLabels(labels(target), flagValue(value), context),
  },
  call: {
    setValues(target, args, context) {
      const { sheetId, zone } = targetArgument(args, 0, "Range");
      const values = { sheetId, zone };
      if (target.pendingName === undefined) {
        changeSeries(target, { values }, context);
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
