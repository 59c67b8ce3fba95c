import type { Message, WriteMode, WriteOptions, WriteResult } from "../../../../src/actions/list/messages";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";

export type Cell = string | number;
export type Row = readonly Cell[];

/** A list that must stand on the written sheet: where its first headers are, and its rows for a source. */
export interface WantedList {
  readonly headers: readonly string[];
  rows(source: readonly Row[]): Row[];
}

/** A list feature as the re-run suite sees it: its public actions, and what they must write, worked out by itself. */
export interface RerunCase {
  readonly feature: string;
  /** Name of the sheet that a first run adds. */
  readonly sheet: string;
  /** Name of the source's sheet and of its table, which begins in A1. */
  readonly source: string;
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
  /** The same list with other amounts: no row of the output is about something else then. */
  readonly otherFigures: readonly Row[];
  /** The same list with a row more, at the end: rows of `moving` move, and it grows. */
  readonly otherOrder: readonly Row[];
  /** A list of the output that holds no formulas in either mode. */
  readonly moving: WantedList;
  /** The list in the first columns of the output. */
  readonly first: WantedList;
  readonly others: readonly WantedList[];
  /** Figures beside a label in the first column of the output. */
  totals(source: readonly Row[]): Readonly<Record<string, number>>;
  /** A column beside the source that the feature writes: its header and cells. */
  besideSource?(source: readonly Row[]): { readonly header: string; readonly cells: readonly Cell[] };
  preview(mode: WriteMode, ref: SourceRef): Promise<{ readonly conflicts: readonly Message[] }>;
  /** Reads the source and writes; `meanwhile` happens between the two. */
  write(
    mode: WriteMode,
    ref: SourceRef,
    meanwhile?: () => Promise<void>,
    signal?: AbortSignal,
  ): Promise<WriteResult>;
}

/** The moment of every run of the suite. */
export const now = new Date(2026, 10, 22, 9, 5);

/** How every run of the suite writes. */
export const runAt = (signal?: AbortSignal): WriteOptions => ({
  language: "en",
  now,
  ...(signal === undefined ? {} : { signal }),
});

/** A list with some of its rows, by index, changed. */
export function changed(rows: readonly Row[], changes: Readonly<Record<number, Row>>): Row[] {
  return rows.map((row, index) => changes[index] ?? row);
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
