import type { ChartAxes, ChartAxis, ChartLook, SeriesLook } from "../../../src/files/FileChart";

/** What the engine has no place for in its own definition of a chart; the definition carries it under "kam". */
export interface DrawnLook extends ChartLook {
  readonly axes: Readonly<Record<keyof ChartAxes, Omit<ChartAxis, "title" | "min" | "max">>>;
  /** by the id of the data set */
  readonly series: Readonly<Record<string, SeriesLook>>;
}
