import type { Period } from "../../core/dates/periods";
import type { ListPreview, ListRequest } from "../list/ListFeature";

export interface ForecastRequest extends ListRequest<"opportunities"> {
  readonly period: Period;
  /** Null: no coverage. */
  readonly target: number | null;
  readonly groupBy: "none" | "owner" | "department";
  /** Weights of labels that the settings do not know, by label as written in the source. */
  readonly stageWeights: Readonly<Record<string, number>>;
}

export interface ForecastLine {
  /** Serial of the first day, or null for deals without a date. */
  readonly period: number | null;
  readonly label: string;
  readonly deals: number;
  readonly amount: number;
  readonly weighted: number;
  readonly won: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface StageUse {
  readonly label: string;
  /** Null while unknown: it must be given before writing. */
  readonly weight: number | null;
  readonly known: boolean;
  readonly lost: boolean;
  readonly deals: number;
  readonly amount: number;
}

export interface ForecastGroup {
  readonly name: string;
  readonly deals: number;
  readonly amount: number;
  readonly weighted: number;
  readonly won: number;
}

export interface ForecastPreview extends ListPreview {
  readonly lines: readonly ForecastLine[];
  readonly noDate: ForecastLine | null;
  readonly total: ForecastLine;
  readonly stages: readonly StageUse[];
  readonly groups: readonly ForecastGroup[];
  readonly coverage: {
    readonly target: number;
    readonly won: number;
    readonly open: number;
    readonly weightedOpen: number;
    /** Open amount ÷ (target − won); null when the target is reached. */
    readonly ratio: number | null;
  } | null;
}
