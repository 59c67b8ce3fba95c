import type { Message, WriteMode, WriteOptions, WriteResult } from "../../../../src/actions/list/messages";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";

export type Cell = string | number;
export type Row = readonly Cell[];

/** A list that must stand on the written sheet: how a reader finds it, and its rows for a source. */
export interface WantedList {
  /** Above its headers, where other lists have the same. */
  readonly caption?: string;
  /** Its first headers; null for one that names a column of the source. */
  readonly headers: readonly (string | null)[];
  /** Label of a row below its total that is not in it. */
  readonly beside?: string;
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
  /** A list of the output whose rows move with the figures; it holds no formulas but where it spills. */
  readonly moving: WantedList;
  /** Whether that list spills from one formula where the output is live. */
  readonly movingSpills?: true;
  readonly first: WantedList;
  readonly others: readonly WantedList[];
  /** Headline figures by the label above them. */
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
