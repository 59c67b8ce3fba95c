import type { Model } from "@odoo/o-spreadsheet";
import type { ChartAxis, ChartLook, SeriesLook } from "../../../src/files/FileChart";
import type { BookChart, BookChartType, ChartRange, ChartSeries } from "./BookChart";
import { isLabelled } from "./chartDefinition";
import type { DrawnLook } from "./DrawnLook";
import { figureRect } from "./figureRect";
import { without } from "./without";

interface EngineDefinition {
  readonly type: string;
  readonly title?: { readonly text?: string };
  readonly legendPosition?: BookChart["legend"];
  readonly showValues?: boolean;
  readonly stacked?: boolean;
  readonly horizontal?: boolean;
  readonly fillArea?: boolean;
  readonly isDoughnut?: boolean;
  readonly axesDesign?: Readonly<
    Record<string, { title?: { text?: string }; min?: number; max?: number } | undefined>
  >;
  readonly dataSource?: {
    readonly type: string;
    readonly dataSets?: readonly { readonly dataSetId: string; readonly dataRange: string }[];
    readonly dataSetsHaveTitle?: boolean;
    readonly labelRange?: string;
  };
  readonly kam?: DrawnLook;
  readonly dataSetStyles?: Readonly<
    Record<string, { label?: string; backgroundColor?: string; yAxisId?: string; type?: string } | undefined>
  >;
}

/** Describes one of the engine's charts in Excel's terms. */
export function readChart(model: Model, chartId: string, sheetId: string, name: string): BookChart {
  const definition = model.getters.getChartDefinition(chartId) as unknown as EngineDefinition;
  const figure = model.getters.getFigure(sheetId, model.getters.getFigureIdFromChartId(chartId))!;
  const { dataSource } = definition;
  const labels = dataSource?.labelRange;
  const series = (dataSource?.dataSets ?? []).flatMap(({ dataSetId, dataRange }) => {
    const range = toRange(model, sheetId, dataRange);
    return range ? [readSeries(model, definition, dataSetId, range)] : [];
  });
  return {
    id: chartId,
    name,
    sheetId,
    type: chartType(definition),
    title: definition.title?.text ?? "",
    categories: labels ? toRange(model, sheetId, labels) : null,
    series: labelled(series, definition.showValues ?? false),
    legend: definition.legendPosition ?? "top",
    axes: {
      category: {
        ...readAxis(definition, definition.horizontal ? "y" : "x"),
        ...definition.kam?.axes.category,
      },
      value: { ...readAxis(definition, definition.horizontal ? "x" : "y"), ...definition.kam?.axes.value },
      secondary: { ...readAxis(definition, "y1"), ...definition.kam?.axes.secondary },
    },
    look: readLook(definition),
    rect: figureRect(model, sheetId, figure),
  };
}

function readLook({ kam }: EngineDefinition): ChartLook {
  return kam ? without(kam, "axes", "series") : {};
}

/** The engine's panel shows the values of all series or of none. */
function labelled(series: readonly ChartSeries[], showValues: boolean): readonly ChartSeries[] {
  if (showValues === isLabelled(series)) return series;
  return series.map((one) => {
    const { labels = {}, ...look }: SeriesLook = one.look ?? {};
    return { ...one, look: showValues ? { ...look, labels } : look };
  });
}

function readSeries(model: Model, definition: EngineDefinition, id: string, range: ChartRange): ChartSeries {
  const style = definition.dataSetStyles?.[id];
  const titled = definition.dataSource?.dataSetsHaveTitle === true && range.zone.bottom > range.zone.top;
  const { sheetId, zone } = range;
  const nameFrom = titled ? { sheetId, zone: { ...zone, bottom: zone.top } } : null;
  const header = titled
    ? model.getters.getEvaluatedCell({ sheetId, col: zone.left, row: zone.top })
    : undefined;
  return {
    name: style?.label ?? header?.formattedValue ?? "",
    nameFrom,
    values: titled ? { sheetId, zone: { ...zone, top: zone.top + 1 } } : range,
    kind: style?.type === "line" || (definition.type === "line" && !definition.fillArea) ? "line" : "column",
    secondary: style?.yAxisId === "y1",
    ...(style?.backgroundColor ? { color: style.backgroundColor } : {}),
    look: definition.kam?.series[id] ?? {},
  };
}

function chartType(definition: EngineDefinition): BookChartType {
  switch (definition.type) {
    case "bar":
      return `${definition.horizontal ? "bar" : "column"}${definition.stacked ? "Stacked" : "Clustered"}`;
    case "line":
      return definition.fillArea ? (definition.stacked ? "areaStacked" : "area") : "line";
    case "pie":
      return definition.isDoughnut ? "doughnut" : "pie";
    case "combo":
      return "combo";
    default:
      return "other";
  }
}

function readAxis(definition: EngineDefinition, id: string): ChartAxis {
  const design = definition.axesDesign?.[id];
  return {
    ...(design?.title?.text ? { title: design.title.text } : {}),
    ...(design?.min === undefined ? {} : { min: design.min }),
    ...(design?.max === undefined ? {} : { max: design.max }),
  };
}

function toRange(model: Model, sheetId: string, text: string): ChartRange | null {
  const range = model.getters.getRangeFromSheetXC(sheetId, text);
  return range.invalidXc === undefined ? { sheetId: range.sheetId, zone: range.zone } : null;
}
