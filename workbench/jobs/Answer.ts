import type { Failure } from "./JobError";

/** What reading leaves open: `answers` (for a text file `open`) takes one of the values under the key. */
export interface OpenQuestion {
  readonly key: string;
  readonly text: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** what each choice would make of the list */
  readonly evidence: readonly string[];
}

/** One line of the reading: rows of the sheet, from 1. */
export interface ReadingLine {
  readonly kind: string;
  readonly text: string;
  readonly rows: readonly number[];
  readonly count: number;
  readonly amount: number | null;
  readonly answerable: boolean;
}

/** What one step came to; steps that are no job leave most of it empty. */
export interface StepAnswer {
  readonly job: string;
  /** The list that was worked on, as the pane names it; null for none. */
  readonly list: string | null;
  /** Header of each field's column, null for none. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** The lines of "How your list was read". */
  readonly reading: readonly ReadingLine[];
  readonly questions: readonly OpenQuestion[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
  readonly conflicts: readonly string[];
  readonly result: unknown;
  readonly written: readonly { readonly sheet: string; readonly area: string }[];
  readonly host: { readonly requests: number; readonly bytes: number; readonly seconds: number };
  readonly error: Failure | null;
}

/** What a step finds out by itself; the runner adds costs and error. */
export type StepOutcome = Partial<Omit<StepAnswer, "job" | "host" | "error">>;

/** The one document that a run answers with. */
export interface Answer {
  readonly steps: readonly StepAnswer[];
  /** The file that was written, as the document names it. */
  readonly saved: string | null;
  /** Questions of `open`. */
  readonly questions: readonly OpenQuestion[];
  /** Why the document could not be carried out at all. */
  readonly error: Failure | null;
}
