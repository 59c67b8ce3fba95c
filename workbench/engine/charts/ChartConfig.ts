import type { DrawnLook } from "./DrawnLook";
import type { LabelsOptions } from "./labelsPlugin";

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

export type Dataset = Record<string, unknown> & { type?: string; backgroundColor?: unknown };
export type Scale = Record<string, unknown> & {
  ticks: Record<string, unknown>;
  grid?: Record<string, unknown>;
  title?: Record<string, unknown>;
};

/** A number in a format of Excel. */
export type Format = (value: number, code: string) => string;
