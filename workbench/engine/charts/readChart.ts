import type { Model } from "@odoo/o-spreadsheet";
import type { ChartAxis } from "../../../src/files/FileDrawing";
import type { BookChart, BookChartType, ChartRange, ChartSeries } from "./BookChart";
import { figureRect } from "./figureRect";

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
    series,
    legend: definition.legendPosition ?? "top",
    axes: {
      category: readAxis(definition, "x"),
      value: readAxis(definition, "y"),
      secondary: readAxis(definition, "y1"),
    },
    showValues: definition.showValues ?? false,
    rect: figureRect(model, sheetId, figure),
  };
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
    kind: style?.type === "line" || definition.type === "line" ? "line" : "column",
    secondary: style?.yAxisId === "y1",
    ...(style?.backgroundColor ? { color: style.backgroundColor } : {}),
  };
}

function chartType(definition: EngineDefinition): BookChartType {
  switch (definition.type) {
    case "bar":
      return `${definition.horizontal ? "bar" : "column"}${definition.stacked ? "Stacked" : "Clustered"}`;
    case "line":
      return definition.fillArea ? "area" : "line";
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
