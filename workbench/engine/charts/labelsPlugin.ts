import type { LabelPosition } from "../../../src/files/FileChart";

/** How the values of a series are written beside its points. */
export interface SeriesLabelOptions {
  readonly position: LabelPosition;
  readonly text: (value: number) => string;
  readonly color: string;
  /** as a canvas takes it */
  readonly font: string;
  /** pixels */
  readonly size: number;
}

export interface LabelsOptions {
  /** in the order of the series; null for one that shows no values */
  readonly series: readonly (SeriesLabelOptions | null)[];
}

interface DrawnPoint {
  readonly x: number;
  readonly y: number;
  /** where a column begins */
  readonly base?: number;
  readonly horizontal?: boolean;
}

interface DrawnChart {
  readonly ctx: CanvasRenderingContext2D;
  readonly data: { readonly datasets: readonly { readonly data: readonly unknown[] }[] };
  readonly config: { readonly options: { readonly plugins: { readonly kamLabels?: LabelsOptions } } };
  getDatasetMeta(index: number): { readonly hidden: boolean | null; readonly data: readonly DrawnPoint[] };
  isDatasetVisible(index: number): boolean;
}

const gap = 4;

/** Writes the values of the series that show them, in the places that Excel has for them. */
export const labelsPlugin = {
  id: "kamLabels",
  afterDatasetsDraw(chart: DrawnChart): void {
    const { ctx, data, config } = chart;
    ctx.save();
    config.options.plugins.kamLabels?.series.forEach((labels, index) => {
      if (!labels || !chart.isDatasetVisible(index)) return;
      chart.getDatasetMeta(index).data.forEach((point, at) => {
        const value = data.datasets[index]?.data[at];
        if (typeof value !== "number" || Number.isNaN(value)) return;
        const { x, y, align, baseline } = placeOf(point, value < 0, labels.position);
        Object.assign(ctx, {
          font: labels.font,
          fillStyle: labels.color,
          textAlign: align,
          textBaseline: baseline,
        });
        ctx.fillText(labels.text(value), x, y);
      });
    });
    ctx.restore();
  },
};

interface Place {
  readonly x: number;
  readonly y: number;
  readonly align: CanvasTextAlign;
  readonly baseline: CanvasTextBaseline;
}

function placeOf(point: DrawnPoint, isNegative: boolean, position: LabelPosition): Place {
  const { x, y, base, horizontal = false } = point;
  const sign = isNegative ? -1 : 1;
  const outward = horizontal ? sign : -sign;
  /** A place along the column: its end, its base or its middle, and to which side the text goes. */
  const along = (at: number, side: number): Place =>
    horizontal
      ? {
          x: at + side * gap,
          y,
          align: side > 0 ? "left" : side < 0 ? "right" : "center",
          baseline: "middle",
        }
      : {
          x,
          y: at + side * gap,
          align: "center",
          baseline: side > 0 ? "top" : side < 0 ? "bottom" : "middle",
        };
  const end = horizontal ? x : y;
  if (base !== undefined) {
    if (position === "insideEnd") return along(end, -outward);
    if (position === "insideBase") return along(base, outward);
    if (position === "center") return along((base + end) / 2, 0);
    return along(end, outward);
  }
  if (position === "top") return { x, y: y - gap, align: "center", baseline: "bottom" };
  if (position === "bottom") return { x, y: y + gap, align: "center", baseline: "top" };
  if (position === "left") return { x: x - gap, y, align: "right", baseline: "middle" };
  if (position === "center") return { x, y, align: "center", baseline: "middle" };
  return { x: x + gap, y, align: "left", baseline: "middle" };
}
