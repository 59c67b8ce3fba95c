import type { Boundary } from "../../core/Boundary";
import type { CommissionMethod } from "../../core/commission/toLadder";
import type { DealState } from "../../core/funnel/stageTable";
import type { Period } from "../../core/dates/periods";
import type { CurrencyRate } from "../../core/reading/currencyRates";
import type { Paper } from "../../excel/report/printSheets";
import type { CellPlace } from "../list/messages";
import type { SettingsLadder } from "./parseLadders";
import type { LedgerTables } from "./parseLedgerTables";
import type { SettingsFault } from "./SettingsFault";

export type CommissionPeriod = Exclude<Period, "week">;

export interface KamSettings {
  /** False while the workbook has no settings sheet and these are the house defaults. */
  readonly exists: boolean;
  /** What cannot be read, the first of each part; the house's values stand in for it, and what needs it does not run. */
  readonly faults: readonly SettingsFault[];
  readonly tiers: {
    /** Best first; a number that is null means that the method does not use the tier. */
    readonly rows: readonly {
      readonly tier: string;
      readonly from: number | null;
      readonly cumulativeShare: number | null;
      readonly share: number | null;
      /** Row within the settings table, from 0. */
      readonly row: number;
      /** Where its threshold, cumulative share and share of accounts stand; null in a table of the house. */
      readonly cells?: readonly (CellPlace | null)[];
    }[];
  };
  readonly criteria: readonly { readonly criterion: string; readonly weight: number }[];
  readonly stages: readonly {
    readonly stage: string;
    /** 1 for a stage that is won, 0 for one that is lost, whatever the table says. */
    readonly weight: number;
    /** Null: by the stage's words and weight. */
    readonly state?: DealState | null;
  }[];
  /** Forecast categories; without a weight a deal has that of its stage. */
  readonly categories: readonly { readonly category: string; readonly weight: number | null }[];
  readonly ladders: readonly SettingsLadder[];
  /** Of the commission ledger; all empty where the workbook has no tables of it. */
  readonly ledger: LedgerTables;
  readonly roles: readonly { readonly role: string; readonly weight: number }[];
  readonly grades: readonly { readonly grade: string; readonly value: number }[];
  readonly rates: readonly CurrencyRate[];
  /** Where the month that the firm's year begins with stands as a number; absent where it does not. */
  readonly firstMonthCell?: CellPlace;
  readonly options: {
    readonly target: number | null;
    readonly forecastPeriod: Period;
    readonly commissionPeriod: CommissionPeriod;
    readonly method: CommissionMethod;
    readonly boundary: Boundary;
    /** The month that the firm's year begins with, 1 … 12. */
    readonly firstMonth: number;
    /** ISO code of the house currency. */
    readonly currency: string | null;
    /** Day (serial) whose rates count for all lists but payments; null for each row's own day, else today. */
    readonly rateDate: number | null;
    /** What written sheets are printed on. */
    readonly paper: Paper;
  };
}
