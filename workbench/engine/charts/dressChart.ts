import type { ChartAxis, ChartFont, DashStyle, SeriesLook } from "../../../src/files/FileChart";
import { usualGap } from "../../../src/files/drawings/writeChartPart";
import type { DrawnLook } from "./DrawnLook";
import { labelsPlugin, type LabelsOptions } from "./labelsPlugin";

/** The part of the engine's definition that is looked at. */
export interface EngineLooks {
  readonly type: string;
  readonly stacked?: boolean;
  readonly horizontal?: boolean;
  readonly fillArea?: boolean;
  readonly kam?: DrawnLook;
  readonly dataSource?: { readonly dataSets?: readonly { readonly dataSetId: string }[] };
}

/** What a chart is drawn from, as far as it is changed here. */
export interface ChartConfig {
  type: string;
  data: { datasets: Dataset[] };
  options: {
    scales?: Record<string, Scale>;
    plugins: {
      title: { align?: string; color?: string; font?: object };
      legend: { labels?: Record<string, unknown> };
      chartShowValuesPlugin: { showValues: boolean };
      kamLabels?: LabelsOptions;
    };
  };
  plugins?: object[];
}

type Dataset = Record<string, unknown> & { type?: string; backgroundColor?: unknown };
type Scale = Record<string, unknown> & {
  ticks: Record<string, unknown>;
  grid?: Record<string, unknown>;
  title?: Record<string, unknown>;
};

type Format = (value: number, code: string) => string;

const pixelsPerPoint = 4 / 3;
/** Points of a chart's title, and of all its other texts. */
const titleSize = 14;
const textSize = 10;
/** Pixels of a line that says nothing of its weight: 2.25 points. */
const usualLine = 3;

/** Draws in Excel's way what the engine draws in its own; charts whose definition says nothing are drawn plainly. */
export function dressChart(config: ChartConfig, definition: EngineLooks, format: Format): void {
  const look: DrawnLook = definition.kam ?? {
    axes: { category: {}, value: {}, secondary: {} },
    series: {},
  };
  const ids = (definition.dataSource?.dataSets ?? []).map(({ dataSetId }) => dataSetId);
  const looks = config.data.datasets.map((_, index): SeriesLook => look.series[ids[index] ?? ""] ?? {});
  const { plugins, scales = {} } = config.options;
  Object.assign(plugins.title, { align: "center", ...textOptions(look.titleFont, look.font, titleSize) });
  const { color: legendColor, font: legendFont } = textOptions(look.legendFont, look.font, textSize);
  const generate = plugins.legend.labels?.["generateLabels"] as ((chart: unknown) => object[]) | undefined;
  plugins.legend.labels = {
    ...plugins.legend.labels,
    font: legendFont,
    ...(generate && legendColor !== undefined
      ? {
          generateLabels: (chart: unknown) =>
            generate(chart).map((label) => ({ ...label, fontColor: legendColor })),
        }
      : {}),
  };
  if (definition.type === "pie") return;
  dressSeries(config.data.datasets, looks, definition, look);
  dressScales(scales, definition, look, format);
  plugins.chartShowValuesPlugin.showValues = false;
  plugins.kamLabels = {
    series: looks.map(({ labels }, index) => {
      if (!labels) return null;
      const scale =
        scales[String(config.data.datasets[index]?.[definition.horizontal ? "xAxisID" : "yAxisID"])];
      const shown = scale?.ticks["callback"] as ((value: number) => string) | undefined;
      const code = labels.numberFormat;
      const { color, font } = textOptions(labels.font, look.font, textSize);
      return {
        position:
          labels.position ?? (isColumn(config.data.datasets[index], definition) ? "outsideEnd" : "right"),
        text: (value: number) =>
          code === undefined ? (shown?.(value) ?? String(value)) : format(value, code),
        color: color ?? "#404040",
        font: `${font.weight} ${font.size}px ${font.family ?? "sans-serif"}`,
        size: font.size,
      };
    }),
  };
  config.plugins = [labelsPlugin];
}

interface TextOptions {
  readonly color?: string;
  readonly font: { readonly size: number; readonly weight: string; readonly family?: string };
}

function textOptions(own: ChartFont | undefined, all: ChartFont | undefined, points: number): TextOptions {
  const {
    size = points,
    bold = false,
    color,
    name,
  } = { ...all, ...(all && points > textSize ? { size: points } : {}), ...own };
  return {
    ...(color === undefined ? {} : { color }),
    font: {
      size: size * pixelsPerPoint,
      weight: bold ? "bold" : "normal",
      ...(name === undefined ? {} : { family: name }),
    },
  };
}

const isColumn = (dataset: Dataset | undefined, { type }: EngineLooks): boolean =>
  type === "bar" || dataset?.type === "bar";

const transparent = "#00000000";

function dressSeries(
  datasets: readonly Dataset[],
  looks: readonly SeriesLook[],
  definition: EngineLooks,
  { stacked = false, gapWidth = usualGap, overlap = 0 }: DrawnLook,
): void {
  const columns = datasets.filter((dataset) => isColumn(dataset, definition));
  const side = definition.stacked === true || stacked ? 1 : columns.length;
  datasets.forEach((dataset, index) => {
    const look = looks[index] ?? {};
    const { line = {} } = look;
    if (isColumn(dataset, definition)) {
      const across = overlap >= 100 ? 1 : side;
      Object.assign(dataset, {
        borderRadius: 0,
        categoryPercentage: across / (across + gapWidth / 100),
        barPercentage: overlap < 0 ? 1 / (1 - overlap / 100) : 1,
        ...(overlap >= 100 && side > 1 ? { grouped: false } : {}),
        borderColor: line.color ?? transparent,
        borderWidth: line.color === undefined || line.hidden ? 0 : (line.weight ?? 0.75) * pixelsPerPoint,
        ...(look.unfilled ? { backgroundColor: transparent } : {}),
      });
      return;
    }
    const color = dataset["borderColor"];
    Object.assign(dataset, {
      borderWidth: line.hidden
        ? 0
        : definition.fillArea
          ? 0
          : (line.weight ?? 0) * pixelsPerPoint || usualLine,
      borderDash: dashOf(line.dash, line.weight ?? 2.25),
      tension: look.smooth ? 0.4 : 0,
      spanGaps: false,
      pointStyle: pointStyle(look),
      pointRadius: look.marker === undefined ? 0 : ((look.markerSize ?? 6) * pixelsPerPoint) / 2,
      ...(definition.fillArea ? { backgroundColor: look.unfilled ? transparent : color } : {}),
      ...(stacked ? { stack: `line ${index}` } : {}),
    });
  });
}

/** Lengths of stroke and gap in pixels; they grow with the weight of the line. */
function dashOf(dash: DashStyle | undefined, weight: number): number[] {
  const unit = Math.max(1, weight * pixelsPerPoint);
  const strokes: Readonly<Record<DashStyle, readonly number[]>> = {
    solid: [],
    sysDot: [1, 1],
    sysDash: [3, 1],
    dash: [4, 3],
    dashDot: [4, 3, 1, 3],
    sysDashDotDot: [3, 1, 1, 1, 1, 1],
  };
  return strokes[dash ?? "solid"].map((length) => length * unit);
}

function pointStyle({ marker }: SeriesLook): string {
  const styles: Readonly<Record<string, string>> = {
    ...{ square: "rect", diamond: "rectRot", triangle: "triangle", x: "crossRot", star: "star" },
    ...{ plus: "cross", dash: "line", dot: "line" },
  };
  return styles[marker ?? ""] ?? "circle";
}

function dressScales(
  scales: Record<string, Scale>,
  definition: EngineLooks,
  look: DrawnLook,
  format: Format,
): void {
  const { category, value, secondary } = look.axes;
  const horizontal = definition.horizontal === true;
  dressScale(scales[horizontal ? "y" : "x"], category, look, format, false);
  dressScale(scales[horizontal ? "x" : "y"], value, look, format, true);
  dressScale(scales["y1"], secondary, look, format, false);
  if (look.stacked) for (const scale of Object.values(scales)) scale["stacked"] = true;
  if (horizontal && scales["y"] && scales["x"]) {
    // Excel's bars begin at the bottom; a reversed category axis has the values at its other end.
    scales["y"]["reverse"] = !category.reversed;
    if (category.reversed) scales["x"]["position"] = "top";
  }
}

function dressScale(
  scale: Scale | undefined,
  axis: Omit<ChartAxis, "title" | "min" | "max">,
  { font }: DrawnLook,
  format: Format,
  usuallyHasGrid: boolean,
): void {
  if (!scale) return;
  const { numberFormat } = axis;
  Object.assign(scale.ticks, textOptions(axis.font, font, textSize));
  if (numberFormat !== undefined) scale.ticks["callback"] = (value: number) => format(value, numberFormat);
  if (axis.labels === "none") scale.ticks["display"] = false;
  scale.grid = { ...scale.grid, display: axis.gridLines ?? usuallyHasGrid };
  if (axis.reversed) scale["reverse"] = true;
  if (axis.hidden) scale["display"] = false;
  if (scale.title) Object.assign(scale.title, textOptions(axis.titleFont, font, textSize));
}
