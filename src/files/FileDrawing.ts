/** Place of a chart or picture. It reaches to a second cell or has a size; both say the same where both are given. */
export interface FileAnchor {
  readonly from: AnchorPoint;
  readonly to: AnchorPoint | null;
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** A cell and the pixels inside it. */
export interface AnchorPoint {
  readonly col: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

export interface FilePicture {
  readonly anchor: FileAnchor;
  readonly type: PictureType;
  readonly bytes: Uint8Array;
}

export type PictureType = "image/png" | "image/jpeg" | "image/gif";

/** Excel's chart types that are read and written; "combo" is columns with lines, as in a Pareto chart. */
export type ChartType =
  | "columnClustered"
  | "columnStacked"
  | "barClustered"
  | "barStacked"
  | "line"
  | "area"
  | "pie"
  | "doughnut"
  | "combo";

export interface FileChart {
  readonly name: string;
  readonly anchor: FileAnchor;
  readonly type: ChartType;
  readonly title: string;
  readonly legend: "top" | "bottom" | "left" | "right" | "none";
  readonly axes: { readonly category: ChartAxis; readonly value: ChartAxis; readonly secondary: ChartAxis };
  readonly showValues: boolean;
  readonly series: readonly FileSeries[];
}

export interface ChartAxis {
  readonly title?: string;
  readonly min?: number;
  readonly max?: number;
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
  readonly color: string | null;
}

/** Cells that a chart draws. */
export interface ChartSource {
  /** such as "Sheet1!$B$2:$B$9" */
  readonly formula: string;
  /** what the cells hold, null for nothing, for readers that do not calculate; reading a file leaves it out */
  readonly points?: readonly (string | number | null)[];
}
