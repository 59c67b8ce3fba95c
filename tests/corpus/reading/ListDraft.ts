import type { JobCell } from "../../../workbench/jobs/JobDocument";
import type { ColumnKind, CrmList } from "./crmLists";

/** What is true of one row of data, known before anything is written down. */
export interface Fact {
  readonly name: string;
  person: string;
  /** Hundredths of the unit of money; null where the cell gives none. */
  cents: number | null;
  /** yyyy-mm-dd; null where the cell gives none. */
  day: string | null;
  readonly stage: string;
  /** False for a row that the obvious answer leaves out, such as one in another currency. */
  counts: boolean;
  /** Cells of the columns that serve no field, and of fields that are written otherwise than their kind is. */
  readonly others: Map<number, JobCell>;
}

/** A row between or below the data that is none. A figure is written as the amounts of the list are. */
export interface ExtraRow {
  readonly cells: ReadonlyMap<number, JobCell>;
  /** Of its amount; null without one. */
  readonly cents: number | null;
  /** Written as the SUM of the rows so far instead of as a number. */
  readonly isFormula?: boolean;
}

export type DraftRow = { readonly fact: Fact } | { readonly extra: ExtraRow };

/** A list on its way to the sheet: the facts, and how they are going to be written. Troubles change it. */
export interface ListDraft {
  readonly crm: CrmList;
  readonly headers: string[];
  readonly kinds: (ColumnKind | "extra")[];
  rows: DraftRow[];
  /** What is true beside the rows' own facts, where a row tells of several or several of one. */
  readonly more: Fact[];
  writeAmount: (cents: number, place: number) => JobCell;
  writeDate: (day: string, place: number) => JobCell;
  /** Rows of cells above the headers and below the last row. */
  readonly above: JobCell[][];
  readonly below: JobCell[][];
  /** Cells to the right of the list, from its header row on, one column free between. */
  readonly beside: JobCell[][];
  /** Places of rows, from 0 below the headers, that are hidden on the sheet. */
  readonly hidden: number[];
  /** Questions that this list may ask, by kind, with the answer that its owner would give. */
  readonly answers: Record<string, string | number>;
  /** Kinds of questions without which the list cannot be read: nothing in it decides. */
  readonly mustAsk: string[];
}

export function factsOf({ rows }: ListDraft): Fact[] {
  return rows.flatMap((row) => ("fact" in row ? [row.fact] : []));
}

/** The column of a kind, from 0; −1 without one. */
export function columnOf({ kinds }: ListDraft, kind: ColumnKind): number {
  return kinds.indexOf(kind);
}

/** The column in which a row is named: account, deal or person. */
export function labelColumn(draft: ListDraft): number {
  const own = { accounts: "account", opportunities: "deal", payments: "person" } as const;
  return columnOf(draft, own[draft.crm.role]);
}

export function sumOf(facts: readonly Fact[]): number {
  return facts.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
}
