import type { Boundary } from "../../core/Boundary";
import type { CommissionPeriod } from "../settings/KamSettings";
import type { CommissionStep } from "../../core/commission/ladderSteps";
import type { CommissionMethod } from "../../core/commission/toLadder";
import type { FilterOutcome, PaymentFilter } from "../filters/FilterOf";
import type { ListPreview, ListRequest } from "../list/ListFeature";

export interface CommissionRequest extends ListRequest<"payments">, PaymentFilter {
  readonly period: CommissionPeriod;
  /** Name of a ladder of the settings; a mapped ladder column goes before it. */
  readonly ladder: string;
  readonly method: CommissionMethod;
  readonly boundary: Boundary;
  /** What the bounds of the ladders are; absent or null: what the reading proposes. */
  readonly boundsIn?: "money" | "quota" | null;
  /** "each": every period by itself; "cumulative": ladder(year to date) − ladder(before). */
  readonly basis: "each" | "cumulative";
  /** Decimals of the money, 0 to 6; 2 as a rule. */
  readonly decimals: number;
}

export interface CommissionPeriodLine {
  /** Serial of the period's first day. */
  readonly period: number;
  readonly label: string;
  readonly base: number;
  readonly commission: number;
  readonly ladder: string;
  /** The quota that the ladder's bounds were shares of; null where they are money. */
  readonly quota: number | null;
  readonly steps: readonly CommissionStep[];
  /** Sheet rows of the payments, from 1. */
  readonly sourceRows: readonly number[];
}

export interface PersonStatement {
  readonly person: string;
  readonly base: number;
  readonly commission: number;
  readonly periods: readonly CommissionPeriodLine[];
}

export interface CommissionPreview extends ListPreview, Pick<FilterOutcome, "filtered" | "choices"> {
  readonly people: readonly PersonStatement[];
  readonly base: number;
  readonly commission: number;
  /** Commission of the other method on the same payments, to make the difference visible. */
  readonly otherMethods: readonly {
    readonly method: CommissionMethod;
    readonly commission: number;
  }[];
}
