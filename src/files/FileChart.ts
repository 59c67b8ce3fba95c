import type { FileAnchor } from "./FileDrawing";

/** Excel's chart types that are read and written; "combo" is columns with lines, as in a Pareto chart. */
export type ChartType =
  | "columnClustered"
  | "columnStacked"
  | "barClustered"
  | "barStacked"
  | "line"
  | "area"
  | "areaStacked"
  | "pie"
  | "doughnut"
  | "combo";

export interface FileChart extends ChartLook {
  readonly name: string;
  readonly anchor: FileAnchor;
  readonly type: ChartType;
  readonly title: string;
  readonly legend: "top" | "bottom" | "left" | "right" | "none";
  readonly axes: ChartAxes;
  readonly series: readonly FileSeries[];
}

/** What a chart may say besides; the rest is as Excel draws it. */
export interface ChartLook {
  /** the columns of a combo chart stand on each other */
  readonly stacked?: boolean;
  /** between the columns of two categories, in percent of a column; 80 */
  readonly gapWidth?: number;
  /** of columns of one category, in percent of a column; negative parts them */
  readonly overlap?: number;
  /** of all texts that have none of their own */
  readonly font?: ChartFont;
  readonly titleFont?: ChartFont;
  readonly legendFont?: ChartFont;
}

/** Size in points, colour "#RRGGBB". */
export interface ChartFont {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
}

export interface ChartAxes {
  readonly category: ChartAxis;
  readonly value: ChartAxis;
  readonly secondary: ChartAxis;
}

export interface ChartAxis {
  readonly title?: string;
  readonly titleFont?: ChartFont;
  readonly min?: number;
  readonly max?: number;
  /** of its labels, such as "0%"; that of the cells when absent */
  readonly numberFormat?: string;
  readonly font?: ChartFont;
  readonly hidden?: boolean;
  /** absent: the value axis has them, the others have none */
  readonly gridLines?: boolean;
  readonly labels?: "nextTo" | "low" | "high" | "none";
  /** from the far end */
  readonly reversed?: boolean;
  /** of a category axis: dates are labels like any other, without days between them */
  readonly asText?: boolean;
}

export interface FileSeries {
  /** shown in the legend; "" shows Excel's "Series1" */
  readonly name: string;
  /** the cell that the name comes from */
  readonly nameFrom: ChartSource | null;
  readonly values: ChartSource;
  readonly categories: ChartSource | null;
  /** only in combo charts */
  readonly kind: "column" | "line";
  /** drawn against the axis at the right */
  readonly secondary: boolean;
  /** of a line, or what columns and areas are filled with */
  readonly color: string | null;
  readonly look: SeriesLook;
}

/** What a series may say of itself besides its colour. */
export interface SeriesLook {
  /** columns and areas are not painted */
  readonly unfilled?: boolean;
  readonly line?: SeriesLine;
  /** of the points of a line; absent: none */
  readonly marker?: MarkerStyle;
  /** points */
  readonly markerSize?: number;
  readonly smooth?: boolean;
  /** the values stand beside their points */
  readonly labels?: SeriesLabels;
}

/** A line, or the edge of columns and areas. */
export interface SeriesLine {
  readonly hidden?: boolean;
  /** of an edge; a line has the colour of its series */
  readonly color?: string;
  /** points; 2.25 for a line */
  readonly weight?: number;
  readonly dash?: DashStyle;
}

/** As files name them. */
export type DashStyle = "solid" | "sysDot" | "sysDash" | "dash" | "dashDot" | "sysDashDotDot";

export type MarkerStyle =
  "auto" | "circle" | "dash" | "diamond" | "dot" | "plus" | "square" | "star" | "triangle" | "x";

export interface SeriesLabels {
  readonly position?: LabelPosition;
  readonly numberFormat?: string;
  readonly font?: ChartFont;
}

export type LabelPosition =
  "bestFit" | "bottom" | "center" | "insideBase" | "insideEnd" | "left" | "outsideEnd" | "right" | "top";

/** Cells that a chart draws. */
export interface ChartSource {
  /** such as "Sheet1!$B$2:$B$9" */
  readonly formula: string;
  /** what the cells hold, null for nothing, for readers that do not calculate; reading a file leaves it out */
  readonly points?: readonly (string | number | null)[];
}
