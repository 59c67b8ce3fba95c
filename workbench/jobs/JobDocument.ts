import type { Language } from "../../src/i18n/Language";
import type { DayOrder, DecimalMark } from "../files/ReadFields";

/** One cell: a value, a text that begins with "=" as a formula, or value, formula and number format apart. */
export type JobCell =
  | string
  | number
  | boolean
  | null
  | {
      readonly v?: string | number | boolean | null;
      readonly f?: string;
      readonly format?: string;
    };

export type JobRows = readonly (readonly JobCell[])[];

export interface JobSheet {
  readonly rows: JobRows;
  /** Sheet rows, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Letters. */
  readonly hiddenColumns?: readonly string[];
  readonly merges?: readonly string[];
  /** Name of a table over all rows, or one with its own range. */
  readonly table?: string | { readonly name: string; readonly range?: string; readonly totals?: boolean };
}

export interface JobFile {
  readonly file: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly decimal?: DecimalMark;
  readonly dateOrder?: DayOrder;
  readonly sheet?: string;
}

export type JobSource = string | JobFile | { readonly sheets: Readonly<Record<string, JobSheet | JobRows>> };

/** Header or letter of the column of each field; null for none. */
export type JobColumns = Readonly<Record<string, string | null>>;

export interface JobStep {
  readonly job: string;
  readonly list?: string;
  readonly lists?: Readonly<
    Record<string, string | { readonly list: string; readonly columns?: JobColumns }>
  >;
  readonly columns?: JobColumns;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly write?: boolean;
  readonly undo?: boolean;
  readonly host?: HostTrouble;
}

export interface LinesEdit {
  readonly sheet: string;
  /** A row from 1, or a column as its letter or its number from 1. */
  readonly at: number | string;
  readonly count?: number;
}

/** What a person does at the grid, in the order of these keys. */
export interface JobEdit {
  readonly set?: Readonly<Record<string, JobCell>>;
  readonly insertRows?: LinesEdit;
  readonly deleteRows?: LinesEdit;
  readonly insertColumns?: LinesEdit;
  readonly deleteColumns?: LinesEdit;
  readonly sort?: { readonly range: string; readonly by: string; readonly descending?: boolean };
  readonly renameSheet?: { readonly from: string; readonly to: string };
  readonly copySheet?: { readonly from: string; readonly to: string };
  /** `to`: the place among the sheets, from 1. */
  readonly moveSheet?: { readonly sheet: string; readonly to: number };
  readonly deleteSheet?: string;
  readonly protect?: string;
  readonly unprotect?: string;
  readonly tableToRange?: string;
  readonly makeTable?: { readonly range: string; readonly name: string; readonly totals?: boolean };
  readonly filter?: {
    readonly range: string;
    readonly column: string;
    readonly values: readonly (string | number | boolean)[];
  };
  readonly hideRows?: { readonly sheet: string; readonly rows: readonly number[] };
}

export type AnyStep =
  | JobStep
  | { readonly edit: JobEdit; readonly host?: HostTrouble }
  | { readonly read: readonly string[]; readonly host?: HostTrouble }
  | { readonly undo: true; readonly host?: HostTrouble }
  | { readonly sheets: true; readonly host?: HostTrouble }
  | SumStep;

/** A file of any size, summed to one row per key. */
export interface SumStep {
  /** .csv, .tsv, .txt or .parquet */
  readonly sum: string;
  /** Fields (person, account, deal …), periods of the date (day … year), or headers. */
  readonly by: readonly string[];
  readonly amount: string;
  /** Name of the sheet. */
  readonly into: string;
  readonly columns?: JobColumns;
  readonly encoding?: string;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly host?: HostTrouble;
}

/** Trouble to rehearse, by switch; requests are numbers within the step, from 1. */
export type HostTrouble = Readonly<Record<string, unknown>>;

/** A job document; docs/jobs/job.schema.json says the same to a validator. */
export interface JobDocument {
  readonly open: JobSource;
  readonly language?: Language;
  /** yyyy-mm-dd */
  readonly today?: string;
  readonly settings?: Readonly<Record<string, JobRows>>;
  readonly steps: readonly AnyStep[];
  readonly save?: string;
  readonly host?: HostTrouble;
}
