import type { Zone } from "@odoo/o-spreadsheet";
import type { ChartAxes, ChartLook, ChartType, SeriesLook } from "../../../src/files/FileChart";

/** The chart types of files, and "other" for what the engine draws besides. */
export type BookChartType = ChartType | "other";

export interface ChartRange {
  readonly sheetId: string;
  readonly zone: Zone;
}

export interface ChartSeries {
  /** shown in the legend; "" shows Excel's "Series1" */
  readonly name: string;
  /** the cell that the name comes from */
  readonly nameFrom?: ChartRange | null;
  readonly values: ChartRange;
  /** only in combo charts */
  readonly kind?: "column" | "line";
  /** drawn against the axis at the right */
  readonly secondary?: boolean;
  /** of a line, or what columns and areas are filled with */
  readonly color?: string;
  readonly look?: SeriesLook;
}

/** Place on the sheet in pixels at 96 dpi from the top left corner of A1. */
export interface ChartRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartDescription {
  readonly type: BookChartType;
  readonly title: string;
  readonly categories: ChartRange | null;
  readonly series: readonly ChartSeries[];
  readonly legend: "top" | "bottom" | "left" | "right" | "none";
  readonly axes: ChartAxes;
  readonly look: ChartLook;
  readonly rect: ChartRect;
}

export interface BookChart extends ChartDescription {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
}

/** What is needed for a new chart; the rest has Excel's defaults. */
export type NewChart = Partial<Omit<ChartDescription, "rect">> &
  Pick<ChartDescription, "type" | "series"> & { readonly name?: string; readonly rect?: Partial<ChartRect> };

/** Fills in what Excel would choose for a new chart. */
export function completeChart(chart: NewChart): ChartDescription {
  const { categories = null, title = "", look = {} } = chart;
  return {
    type: chart.type,
    title,
    categories,
    series: chart.series,
    legend: chart.legend ?? (chart.series.length > 1 ? "bottom" : "none"),
    axes: chart.axes ?? { category: {}, value: {}, secondary: {} },
    look,
    rect: { left: 0, top: 0, width: 480, height: 288, ...chart.rect },
  };
}
