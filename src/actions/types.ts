import type { Cell } from "../core/cells/Cell";
import type { ColumnMapping, SourceRole } from "../core/columns/fields";
import type { DataProblem } from "../core/quality/columnProblems";
import type { PlanSectionId } from "../core/plan/PlanField";
import type { SettingsPlaces } from "./settings/SettingsPlaces";
import type { SourceRef } from "../excel/read/SourceRef";
import type { Language } from "../i18n/Language";
import type { MessageKey } from "../i18n/en/messages";

export type { SourceRef, Cell, ColumnMapping, DataProblem, Language, MessageKey, PlanSectionId, SourceRole };
export type {
  ForecastRequest,
  ForecastLine,
  StageUse,
  ForecastGroup,
  ForecastPreview,
} from "./forecast/forecastTypes";
export type {
  CommissionRequest,
  CommissionStepLine,
  CommissionPeriodLine,
  PersonStatement,
  CommissionPreview,
} from "./commission/commissionTypes";
export type { FieldOf } from "../core/columns/fields";

/** A sentence by key; the pane turns it into text with messageText(language, message). */
export interface Message {
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Done and total are rows (or accounts); total is at least 1. */
export type Progress = (done: number, total: number) => void;

export interface WriteOptions {
  /** Language of the headers and titles that are written. */
  readonly language: Language;
  /** The moment that the written sheet is stamped with. */
  readonly now: Date;
  readonly progress?: Progress;
  /** Aborting restores what was there and rejects with an ActionError of key "cancelled". */
  readonly signal?: AbortSignal;
}

export interface SourceOption {
  readonly ref: SourceRef;
  /** What the user sees: the table's or name's own name, or Sheet!A1:F200. */
  readonly label: string;
  readonly sheet: string;
  readonly address: string;
  /** Data rows, the header row not counted. */
  readonly rows: number;
  readonly headers: readonly string[];
}

export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** The columns beside the source that an earlier classification wrote; indexes into SourceTable.columns. */
export interface OwnColumns {
  readonly tier: number | null;
  readonly override: number | null;
  readonly reason: number | null;
  /** What each cell of the tier column holds as typed: "=…" for a formula, else its value. */
  readonly tierFormulas: readonly (string | number | boolean)[];
  /** Number of that classification in our hidden names; null or absent when there was none. */
  readonly number?: number | null;
  /** Sheet column (from 0) of the first of three free columns beside a list that is no table. */
  readonly newColumn?: number;
  /** Rows (from 0) of the tier column that the user changed since. */
  readonly typedOver?: { readonly rows: readonly number[]; readonly formulas: readonly number[] };
}

export interface SourceTable {
  readonly ref: SourceRef;
  readonly label: string;
  readonly sheet: string;
  /** Header row and data, without the sheet's name: "A4:H1204". */
  readonly address: string;
  readonly headers: readonly string[];
  /** Column by column; each has `rows` cells. */
  readonly columns: readonly (readonly Cell[])[];
  readonly rows: number;
  /** Sheet row of the first data row and sheet column of the first column, both counted from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly own: OwnColumns;
  /** Names of the workbook's sheets. */
  readonly sheets?: readonly string[];
  /** Sheets that earlier writes added, by hidden name; see outputSheet. */
  readonly outputs?: Readonly<Record<string, string>>;
}

export interface TouchedArea extends CellPlace {
  /** What is written there, e.g. touched.tierColumn, touched.newSheet. */
  readonly what: Message;
}

export interface WriteResult {
  readonly title: Message;
  readonly undoId: string;
  readonly goTo: CellPlace;
  readonly written: readonly CellPlace[];
  /** Cells that were left alone because the user typed in them. */
  readonly kept: number;
  readonly keptCells: readonly CellPlace[];
  readonly notes: readonly Message[];
}

export type Boundary = "lower" | "upper";
export type WriteMode = "live" | "values";
export type ForecastPeriod = "week" | "month" | "quarter" | "year";
export type CommissionPeriod = "month" | "quarter" | "year";

export interface KamSettings {
  /** False while the workbook has no settings sheet and these are the house defaults. */
  readonly exists: boolean;
  /** Where the tables stand; the pane has no use for it. */
  readonly places?: SettingsPlaces;
  readonly tiers: {
    /** Best first; a number that is null means that the method does not use the tier. */
    readonly rows: readonly {
      readonly tier: string;
      readonly from: number | null;
      readonly cumulativeShare: number | null;
      readonly share: number | null;
      /** Row within the settings table, from 0. */
      readonly row: number;
    }[];
  };
  readonly criteria: readonly { readonly criterion: string; readonly weight: number }[];
  readonly stages: readonly { readonly stage: string; readonly weight: number }[];
  readonly ladders: readonly {
    readonly name: string;
    readonly steps: readonly { readonly from: number; readonly rate: number; readonly fixed: number }[];
  }[];
  readonly roles: readonly { readonly role: string; readonly weight: number }[];
  readonly grades: readonly { readonly grade: string; readonly value: number }[];
  readonly options: {
    readonly target: number | null;
    readonly forecastPeriod: ForecastPeriod;
    readonly commissionPeriod: CommissionPeriod;
    readonly method: "marginal" | "whole" | "overage";
    readonly boundary: Boundary;
  };
}

export type ClassifyMethod = "threshold" | "share" | "rank" | "score";

export interface ClassificationRequest {
  readonly method: ClassifyMethod;
  readonly mapping: ColumnMapping<"accounts">;
  /** Threshold: whom a value equal to a threshold belongs to. */
  readonly boundary: Boundary;
  /** Share: the share before ("start") or including ("end") an account decides. */
  readonly rule: "start" | "end";
  /** Score: the source columns that are criteria, with their weights; other methods ignore it. */
  readonly criteria: readonly { readonly column: number; readonly weight: number }[];
  readonly mode: WriteMode;
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
}

export interface TopAccount {
  readonly row: number;
  readonly account: string;
  readonly tier: string;
  readonly value: number;
  readonly share: number;
  readonly cumulative: number;
}

export interface ClassificationPreview {
  /** Per tier, best first, the total last. */
  readonly rows: readonly TierRow[];
  /** Final tier per data row, "" for none. */
  readonly tiers: readonly string[];
  readonly computed: readonly string[];
  readonly overrides: readonly OverrideRow[];
  readonly problems: readonly DataProblem[];
  /** At most 200 points from (0, 0) to (1, 1): share of accounts, share of value. */
  readonly curve: readonly { readonly x: number; readonly y: number }[];
  readonly top: readonly TopAccount[];
  readonly touched: readonly TouchedArea[];
  /** Reasons why this cannot be written; empty when it can. */
  readonly conflicts: readonly Message[];
  readonly notes: readonly Message[];
}

export interface PlanSource<R extends SourceRole> {
  readonly table: SourceTable;
  readonly mapping: ColumnMapping<R>;
}

/** The sheets that plans are filled from; only accounts must be there. */
export interface PlanSources {
  readonly accounts: PlanSource<"accounts">;
  readonly opportunities?: PlanSource<"opportunities">;
  readonly contacts?: PlanSource<"contacts">;
  readonly sales?: PlanSource<"sales">;
}

export interface PlanAccount {
  readonly name: string;
  /** "" when not classified. */
  readonly tier: string;
  readonly value: number | null;
}

export interface PlansRequest {
  readonly accounts: readonly string[];
  readonly sections: readonly PlanSectionId[];
}

export interface PlansPreview {
  readonly accounts: readonly {
    readonly name: string;
    readonly sheet: string;
    /** False: the tab will be added. */
    readonly exists: boolean;
    readonly opportunities: number;
    readonly contacts: number;
    readonly sales: number;
  }[];
  readonly touched: readonly TouchedArea[];
  readonly conflicts: readonly Message[];
  readonly notes: readonly Message[];
}

/** The pages of the pane that a ribbon button can open. */
export type PaneFeature = "classify" | "forecast" | "commission" | "plans" | "functions" | "settings";
