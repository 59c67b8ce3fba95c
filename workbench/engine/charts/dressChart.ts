import type { DashStyle, LabelPosition, SeriesLook } from "../../../src/files/FileChart";
import { usualGap } from "../../../src/files/drawings/writeChartPart";
import type { ChartConfig, Dataset, EngineLooks, Format } from "./ChartConfig";
import { pixelsPerPoint, textOptions, textSize, titleSize } from "./chartTexts";
import type { DrawnLook } from "./DrawnLook";
import { dressScales } from "./dressScales";
import { labelsPlugin } from "./labelsPlugin";

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
        position: placeOf(labels.position, config.data.datasets[index], definition),
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

/** Where Excel writes a value that says no place of its own; columns on each other have none outside. */
function placeOf(
  said: LabelPosition | undefined,
  dataset: Dataset | undefined,
  definition: EngineLooks,
): LabelPosition {
  if (!isColumn(dataset, definition)) return said ?? "right";
  const isStacked = definition.stacked === true || definition.kam?.stacked === true;
  return isStacked && (said ?? "outsideEnd") === "outsideEnd" ? "center" : (said ?? "outsideEnd");
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
      ...(look.unfilled ? { borderColor: transparent } : {}),
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
