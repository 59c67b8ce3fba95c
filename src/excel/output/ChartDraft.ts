import type { Zone } from "../address/Zone";

export interface SeriesDraft {
  readonly type: "ColumnClustered" | "Line" | "ColumnStacked";
  readonly secondary?: boolean;
}

/** A native chart over a block of the output sheet: its first column the labels, its first row the series' names. */
export interface ChartDraft {
  /** Name of the chart object, by which a re-run finds it. */
  readonly name: string;
  readonly title: string;
  /** Labels and series, from the anchor cell. */
  readonly data: Zone;
  /** One per series, left to right. */
  readonly series: readonly SeriesDraft[];
  /** Cells that the chart covers. */
  readonly place: Zone;
  readonly secondaryMaximum?: number;
}
