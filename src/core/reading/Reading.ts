import type { Cell } from "../cells/Cell";

/** A list as it stands on the sheet, before anything of it is understood. */
export interface RawList {
  readonly headers: readonly string[];
  /** Column by column; all have the same number of cells. */
  readonly columns: readonly (readonly Cell[])[];
  /** Number formats of the first data cells by column; absent where they are not known. */
  readonly formats?: readonly (string | null)[] | undefined;
  /** Texts that stand above the list: title, unit, print date. */
  readonly above?: readonly string[] | undefined;
}

/** Cells that show why something was read as it was: rows of the list from 0, of one column or of whole rows. */
export interface Evidence {
  readonly column: number | null;
  readonly rows: readonly number[];
}

/** What is said of a list and stops nothing. */
export interface Finding {
  /** The sentence, by key. */
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly evidence: Evidence;
  /** The answers, by id, that have it the other way, where that can be: certain totals are taken in. */
  readonly otherwise?: Answers;
  /** The sentence that goes before a decision about it; absent where its own does. */
  readonly ask?: string;
}

/** What must be answered before anything is written. */
export interface Question {
  /** The same for the same list: "dateOrder:3" for the order of the column 3. Answers are kept under it. */
  readonly id: string;
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly evidence: Evidence;
  /** What can be answered, the proposal first when there is one. */
  readonly choices: readonly string[];
  /** Whether the first choice is proposed, or nothing is. */
  readonly isProposed: boolean;
}

/** The answers of the user, by id of their question. */
export type Answers = Readonly<Record<string, string>>;

/** What a part of the reading has found out, beside what it has read. */
export interface Said {
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}
