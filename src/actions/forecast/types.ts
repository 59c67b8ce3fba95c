import type { DealState } from "../../core/funnel/stageTable";
import type { Period } from "../../core/dates/periods";
import type { DealFilter, FilterOutcome } from "../filters/FilterOf";
import type { ListPreview, ListRequest } from "../list/ListFeature";

export interface ForecastRequest extends ListRequest<"opportunities"> {
  readonly period: Period;
  /** Null: no coverage. */
  readonly target: number | null;
  readonly groupBy: "none" | "owner" | "department" | "category";
  /** What labels mean that the settings do not know, by label as written in the source. */
  readonly stageWeights: Readonly<Record<string, StageAnswer>>;
  /** Absent: all deals of the list. */
  readonly filter?: DealFilter;
}

/** What a stage means: its weight, 0 … 1, or how its deals have ended. */
export type StageAnswer = number | "won" | "lost";

export interface ForecastLine {
  /** Serial of the first day; null for deals of no period, and for a run of empty periods. */
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
  /** Null while unknown (it must be given before writing), and where deals have weights of their own. */
  readonly weight: number | null;
  readonly known: boolean;
  readonly state: DealState;
  /** Whether its deals are weighed by probabilities of their own or by their categories. */
  readonly isOwn: boolean;
  /** What a stage without a weight may count as, and what that is taken from; absent where nothing is known. */
  readonly proposal?: { readonly weight: number; readonly by: "probabilities" | "words" };
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

export interface ForecastPreview extends ListPreview, Pick<FilterOutcome, "filtered" | "choices"> {
  /** By period; a run of more than two empty ones is one line without a period. */
  readonly lines: readonly ForecastLine[];
  readonly noDate: ForecastLine | null;
  /** Open deals whose date is past; they stand in no period. */
  readonly pastDue: (ForecastLine & { readonly rows: readonly number[] }) | null;
  /** Deals more than five years from today; they stand in no period. */
  readonly far: ForecastLine | null;
  /** What the managers expect of the deals of the total, where a column says it. */
  readonly managerFigure: { readonly deals: number; readonly amount: number } | null;
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
