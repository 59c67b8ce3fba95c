import type { Boundary } from "../../Boundary";
import type { CommissionMethod, Ladder } from "../toLadder";

/** What makes a payment count. */
export type CreditEvent = "signed" | "invoiced" | "cash";

/** How somebody is paid: a line of KAM_Schemes. */
export interface Scheme {
  readonly name: string;
  /** Serial of the first day; −Infinity for always. */
  readonly validFrom: number;
  readonly ladder: string;
  readonly method: CommissionMethod;
  readonly boundary: Boundary;
  /** Each payment's amount, its margin, or the step by margin ÷ amount and its rate on the amount. */
  readonly base: "amount" | "margin" | "marginShare";
  readonly event: CreditEvent;
  readonly period: "month" | "quarter" | "year";
  readonly basis: "each" | "cumulative";
  /** Of the year, 1 … 12. */
  readonly firstMonth: number;
  readonly boundsIn: "money" | "quota";
  /** The quota of a cumulative window: that of the whole year, or of its months so far. */
  readonly quota: "year" | "toDate";
  /** Up to 10 a share of the quota, above it money; null for none. */
  readonly threshold: number | null;
  readonly cap: number | null;
  readonly floor: number | null;
  readonly gate: "none" | "cash";
  /** The part of what is payable that is held back, 0 … 1. */
  readonly holdback: number;
  readonly holdbackUntil: HoldbackCondition;
  readonly notes: "recomputed" | "asBooked" | "ownPeriod";
  readonly decimals: number;
  /** A code; "" for the workbook's. */
  readonly currency: string;
}

export type HoldbackCondition = "received" | "byHand" | { readonly months: number };

/** All lines of a ladder that are valid from the same day. */
export interface LadderVersion {
  readonly validFrom: number;
  readonly ladder: Ladder;
}

/** The latest of what is valid from a day not after this one; undefined for none. */
export function validOn<T extends { readonly validFrom: number }>(
  versions: readonly T[],
  date: number,
): T | undefined {
  let latest: T | undefined;
  for (const version of versions)
    if (version.validFrom <= date && (latest === undefined || version.validFrom > latest.validFrom))
      latest = version;
  return latest;
}
