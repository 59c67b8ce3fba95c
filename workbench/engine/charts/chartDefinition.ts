import type { ChartDefinition, Model } from "@odoo/o-spreadsheet";
import type { ChartAxes } from "../../../src/files/FileChart";
import type { ChartDescription, ChartRange, ChartSeries } from "./BookChart";
import type { DrawnLook } from "./DrawnLook";
import { without } from "./without";

const engineTypes = {
  columnClustered: "bar",
  columnStacked: "bar",
  barClustered: "bar",
  barStacked: "bar",
  line: "line",
  area: "line",
  areaStacked: "line",
  pie: "pie",
  doughnut: "pie",
  combo: "combo",
  other: "bar",
} as const;

/** The engine's definition of a chart. */
export function chartDefinition(model: Model, chart: ChartDescription): ChartDefinition {
  const { type, series } = chart;
  const titled = series.length > 0 && series.every(hasNameAbove);
  const dataSets = series.map((one, index) => ({
    dataSetId: `s${index}`,
    dataRange: rangeText(model, titled ? withHeader(one.values) : one.values),
  }));
  const definition = {
    type: engineTypes[type],
    title: { text: chart.title },
    legendPosition: chart.legend,
    showValues: isLabelled(series),
    axesDesign: axesDesign(chart),
    dataSource: {
      type: "range",
      dataSets,
      dataSetsHaveTitle: titled,
      ...(chart.categories ? { labelRange: rangeText(model, chart.categories) } : {}),
    },
    dataSetStyles: Object.fromEntries(
      series.map((one, index) => [`s${index}`, seriesStyle(one, type, titled)]),
    ),
    ...typeOptions(type),
    kam: drawnLook(chart),
  };
  return definition as unknown as ChartDefinition;
}

function typeOptions(type: ChartDescription["type"]): object {
  if (type === "line" || type.startsWith("area")) {
    const stacked = type === "areaStacked";
    return { labelsAsText: true, stacked, cumulative: false, fillArea: type !== "line" };
  }
  if (type === "pie" || type === "doughnut") {
    return type === "doughnut" ? { isDoughnut: true, pieHolePercentage: 50 } : { isDoughnut: false };
  }
  if (type === "combo") return {};
  return { stacked: type.endsWith("Stacked"), horizontal: type.startsWith("bar") };
}

/** Whether each series shows its values. */
export const isLabelled = (series: readonly ChartSeries[]): boolean =>
  series.length > 0 && series.every(({ look }) => look?.labels);

/** The engine names axes by their place: the values of bars are at the bottom. */
function axesDesign({ type, axes }: ChartDescription): object {
  const [category, value] = [axis(axes.category), axis(axes.value)];
  return type.startsWith("bar")
    ? { x: value, y: category }
    : { x: category, y: value, y1: axis(axes.secondary) };
}

function drawnLook({ look, axes, series }: ChartDescription): DrawnLook {
  const rest = (name: keyof ChartAxes) => without(axes[name], "title", "min", "max");
  return {
    ...look,
    axes: { category: rest("category"), value: rest("value"), secondary: rest("secondary") },
    series: Object.fromEntries(series.map((one, index) => [`s${index}`, one.look ?? {}])),
  };
}

function seriesStyle(series: ChartSeries, type: ChartDescription["type"], titled: boolean): object {
  return {
    ...(titled || series.name === "" ? {} : { label: series.name }),
    ...(series.color ? { backgroundColor: series.color } : {}),
    ...(series.secondary ? { yAxisId: "y1" } : {}),
    ...(type === "combo" ? { type: series.kind === "line" ? "line" : "bar" } : {}),
  };
}

function axis({ title, min, max }: ChartDescription["axes"]["value"]): object {
  return {
    ...(title ? { title: { text: title } } : {}),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}

/** The engine takes series names from the cell above the values, for all series or for none. */
function hasNameAbove({ nameFrom, values }: ChartSeries): boolean {
  if (!nameFrom || nameFrom.sheetId !== values.sheetId) return false;
  const { zone } = nameFrom;
  return (
    zone.bottom === values.zone.top - 1 &&
    zone.left === values.zone.left &&
    values.zone.left === values.zone.right
  );
}

function withHeader({ sheetId, zone }: ChartRange): ChartRange {
  return { sheetId, zone: { ...zone, top: zone.top - 1 } };
}

function rangeText(model: Model, { sheetId, zone }: ChartRange): string {
  const range = model.getters.getRangeFromZone(sheetId, zone);
  return model.getters.getRangeString({ ...range, prefixSheet: true }, "");
}
