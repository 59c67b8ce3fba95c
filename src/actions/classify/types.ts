import type { Boundary } from "../../core/Boundary";
import type { ShareRule } from "../../core/tiering/classesByShare";
import type { ListPreview, ListRequest } from "../list/ListFeature";

export type ClassifyMethod = "threshold" | "share" | "rank" | "score";

export interface ClassificationRequest extends ListRequest<"accounts"> {
  readonly method: ClassifyMethod;
  /** Threshold: whom a value equal to a threshold belongs to. */
  readonly boundary: Boundary;
  /** Share: the share before ("start") or including ("end") an account decides. */
  readonly rule: ShareRule;
  /** Score: the source columns that are criteria, with their weights; other methods ignore it. */
  readonly criteria: readonly { readonly column: number; readonly weight: number }[];
  /** Take over a column of our header that we did not write ourselves. */
  readonly adoptColumns?: boolean;
}

export interface TierRow {
  readonly tier: string;
  readonly accounts: number;
  readonly accountsShare: number;
  readonly value: number;
  readonly valueShare: number;
  /** Null when there is no account. */
  readonly average: number | null;
  readonly total: boolean;
}

export interface OverrideRow {
  /** Index of the data row, from 0. */
  readonly row: number;
  readonly account: string;
  readonly tier: string;
  readonly computed: string;
  readonly reason: string;
  /** True when it was typed over the tier itself and moves to the override column on writing. */
  readonly typedOver: boolean;
  /** Whether it stands in the list's own column of tiers set by hand, which is never changed. */
  readonly isTheirs: boolean;
  /** Whether the list's own column says another tier, which does not count then. */
  readonly differs: boolean;
}

export interface TopAccount {
  readonly row: number;
  readonly account: string;
  readonly tier: string;
  readonly value: number;
  readonly share: number;
  readonly cumulative: number;
}

export interface ClassificationPreview extends ListPreview {
  /** Per tier, best first, the total last. */
  readonly rows: readonly TierRow[];
  /** Final tier per data row, "" for none. */
  readonly tiers: readonly string[];
  readonly computed: readonly string[];
  readonly overrides: readonly OverrideRow[];
  /** At most 200 points from (0, 0) to (1, 1): share of accounts, share of value. */
  readonly curve: readonly { readonly x: number; readonly y: number }[];
  readonly top: readonly TopAccount[];
}
