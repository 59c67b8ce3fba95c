import type { ZonedLooks } from "./CellLooks";

/** A chart of ours as it stands: what another is made from once it is gone. */
export interface ChartCopy {
  readonly id: string;
  readonly name: string;
  readonly type: Excel.Chart["chartType"];
  readonly title: string;
  readonly place: Readonly<Record<"left" | "top" | "width" | "height", number>>;
  readonly hasLegend: boolean;
  /** Cells that it reads, a column each. */
  readonly data: string;
  readonly series: readonly {
    readonly type: Excel.ChartSeries["chartType"];
    readonly axis: Excel.ChartSeries["axisGroup"];
  }[];
  /** Where the axis at the right ends; null where there is none. */
  readonly mostShare: number | null;
}

/** What a sheet looks like, but for contents and number formats of its cells. */
export interface SheetFace {
  readonly looks: ZonedLooks;
  /** Of the columns from the first one, in points. */
  readonly widths: readonly number[];
  readonly tabColor: string;
  readonly showGridlines: boolean;
  /** Cells at the top left that stay in sight; null for none. */
  readonly frozen: string | null;
  readonly charts: readonly ChartCopy[];
}
