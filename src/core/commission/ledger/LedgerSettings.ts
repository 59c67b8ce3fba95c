import type { Boundary } from "../../Boundary";
import type { CommissionMethod } from "../toLadder";
import type { Assignment } from "./findAssignment";
import type { LadderVersion, Scheme } from "./Scheme";

/** A line of KAM_Multipliers. */
export interface Multiplier {
  readonly field: "tier" | "product" | "business" | "account";
  readonly value: string;
  readonly factor: number;
  readonly on: "base" | "rate";
}

/** A line of KAM_Rates. */
export interface CurrencyRate {
  readonly currency: string;
  readonly validFrom: number;
  /** Units of the workbook's currency per unit. */
  readonly rate: number;
}

/** A line of KAM_Adjustments; the amount in money. */
export interface Adjustment {
  /** Serial of the first day of the month. */
  readonly period: number;
  readonly person: string;
  readonly amount: number;
  readonly reason: string;
}

/** A line of KAM_Draws. */
export interface Draw {
  readonly person: string;
  readonly from: number;
  readonly amount: number;
  readonly recoverable: boolean;
  /** Null: at once. */
  readonly recoveryFrom: number | null;
}

/** A line of KAM_Holdbacks: by hand. */
export interface HoldbackRelease {
  readonly person: string;
  readonly deal: string;
  readonly releasedOn: number;
}

/** A line of KAM_Opening, for a firm that starts in mid-year; money. */
export interface Opening {
  readonly person: string;
  readonly scheme: string;
  readonly from: number;
  readonly base: number;
  readonly earned: number;
  readonly payable: number;
  readonly paid: number;
  readonly owed: number;
}

/** What a manager or a contest counts: commission through step 6 with notes, or bases less what notes take out. */
export type Measure = "earned" | "sold";

/** A line of KAM_Overrides: what a manager gets of the team's result. */
export interface TeamOverride {
  readonly role: string;
  readonly of: "team" | "region";
  readonly measure: Measure;
  readonly period: "month" | "quarter" | "year";
  readonly method: CommissionMethod;
  /** A fraction; null where a ladder is named. */
  readonly rate: number | null;
  readonly ladder: string;
}

/** A place of a contest: a line of KAM_Bonuses. */
export interface ContestPlace {
  readonly contest: string;
  /** Serials of the first days of the first and the last month. */
  readonly from: number;
  readonly to: number;
  /** A role, team or region, or everybody. */
  readonly who: string;
  readonly measure: Measure;
  /** From 1. */
  readonly place: number;
  readonly amount: number;
}

export interface LedgerSettings {
  /** By labelKey. */
  readonly ladders: ReadonlyMap<string, readonly LadderVersion[]>;
  readonly schemes: ReadonlyMap<string, readonly Scheme[]>;
  readonly assignments: readonly Assignment[];
  readonly multipliers: readonly Multiplier[];
  readonly rates: readonly CurrencyRate[];
  readonly adjustments: readonly Adjustment[];
  readonly draws: readonly Draw[];
  readonly holdbacks: readonly HoldbackRelease[];
  readonly openings: readonly Opening[];
  readonly overrides: readonly TeamOverride[];
  readonly bonuses: readonly ContestPlace[];
  /** Of the firm's year, 1 … 12. */
  readonly firstMonth: number;
  /** The workbook's currency; "" where it has none. */
  readonly currency: string;
  /** Of ladders without a scheme: those of team overrides. */
  readonly boundary: Boundary;
}
