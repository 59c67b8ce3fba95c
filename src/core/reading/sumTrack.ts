import {
  addRow,
  type AmountColumns,
  copyOf,
  emptySums,
  firstDifference,
  rowsOf,
  type Span,
  sumOf,
  type Sums,
} from "./columnSums";
import type { RowFacts } from "./RowFacts";
import type { TotalCandidate } from "./totalCandidates";
import { isPeriodName, nameKey } from "./totalWords";

/** What the sums say of a candidate. */
export interface SumEvidence {
  readonly isEqual: boolean;
  /** Amount of the row in the first column where it has one; null where it has none. */
  readonly amount: number | null;
  /** Amount and nearest sum in the first column where they differ; null where none does. */
  readonly difference: { readonly amount: number; readonly sum: number } | null;
}

/** Walks down a list and keeps the sums that a total may be of. Each step costs the same however long the list is. */
export interface SumTrack {
  addData(row: number): void;
  beginCaption(name: string): void;
  endTotal(row: number, level: string): void;
  evidenceOf(candidate: TotalCandidate): SumEvidence;
}

/**
 * A track over `rows`, the rows that are no candidates for a total (or are by other words). Sums are tried since the
 * last total of any level, of the same level and of the last caption, over all rows above, all totals of another level
 * since the last of the same, the group named, and for a total word alone all rows of the list (a total on top). A run
 * of one row counts only for the group or period that the label names; a sum of zeros never. `groups` are the columns
 * that hold the groups named, by name; rows of `hidden` count in no sum.
 */
export function createSumTrack(
  list: RowFacts,
  amounts: AmountColumns,
  rows: readonly number[],
  groups: ReadonlyMap<string, readonly number[]>,
  hidden: ReadonlySet<number>,
): SumTrack {
  const width = amounts.values.length;
  const start = emptySums(width);
  const whole = emptySums(width);
  const counted = rows.filter((row) => !hidden.has(row));
  for (const row of counted) addRow(whole, amounts, row);
  const byGroup = groupSums(list, amounts, counted, groups);
  const data = emptySums(width);
  const captions = new Map<string, Sums>();
  let lastCaption = start;
  let lastTotal = start;
  const lastOfLevel = new Map<string, Sums>();
  const levels = new Map<string, Sums>();
  const levelsAt = new Map<string, ReadonlyMap<string, Sums>>();

  const spansFor = ({ sign, group, level }: TotalCandidate): Span[] => {
    const spans: Span[] = [];
    const add = (to: Sums, from: Sums, fewest: number) => {
      const span = { to, from };
      if (rowsOf(span) >= fewest) spans.push(span);
    };
    const lastOfSame = lastOfLevel.get(level) ?? start;
    add(data, lastTotal, sign === "group" && isPeriodName(group) ? 1 : 2);
    if (lastOfSame !== lastTotal) add(data, lastOfSame, 2);
    if (lastCaption !== start) add(data, lastCaption, 2);
    if (lastOfSame !== start) add(data, start, 2);
    const caption = captions.get(group);
    if (caption) add(data, caption, 1);
    if (sign === "group") for (const sums of byGroup.get(group) ?? []) add(sums, start, 1);
    const before = levelsAt.get(level);
    for (const [other, sums] of levels) add(sums, before?.get(other) ?? start, 2);
    if (sign === "alone") add(whole, start, 2);
    return spans;
  };

  return {
    addData(row) {
      if (!hidden.has(row)) addRow(data, amounts, row);
    },
    beginCaption(name) {
      lastCaption = copyOf(data);
      captions.set(name, lastCaption);
    },
    endTotal(row, level) {
      const sums = levels.get(level) ?? emptySums(width);
      addRow(sums, amounts, row);
      levels.set(level, sums);
      const others = [...levels].filter(([other]) => other !== level);
      levelsAt.set(level, new Map(others.map(([other, of]) => [other, copyOf(of)])));
      lastTotal = copyOf(data);
      lastOfLevel.set(level, lastTotal);
    },
    evidenceOf(candidate) {
      const { row } = candidate;
      const first = amounts.values.findIndex((values) => (values[row] ?? null) !== null);
      const amount = amounts.values[first]?.[row] ?? null;
      if (amount === null) return { isEqual: false, amount, difference: null };
      const hasFigure = amounts.values.some((values) => (values[row] ?? 0) !== 0);
      let nearest: Span =
        data.rows > 0
          ? { to: data, from: data.rows > lastTotal.rows ? lastTotal : start }
          : { to: whole, from: start };
      for (const span of spansFor(candidate)) {
        if (firstDifference(row, span, amounts) === null)
          return { isEqual: hasFigure, amount, difference: null };
        const distance = (of: Span) => Math.abs(sumOf(of, first) - amount);
        if (distance(span) < distance(nearest)) nearest = span;
      }
      return { isEqual: false, amount, difference: firstDifference(row, nearest, amounts) };
    },
  };
}

/** The sums of each named group, in every column that holds it. */
function groupSums(
  list: RowFacts,
  amounts: AmountColumns,
  rows: readonly number[],
  groups: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, readonly Sums[]> {
  const found = new Map<string, Sums[]>();
  for (const column of new Set([...groups.values()].flat())) {
    const cells = list.columns[column] ?? [];
    const ofText = new Map<string, Sums | null>();
    const ofName = new Map<string, Sums>();
    for (const row of rows) {
      const text = cells[row];
      if (typeof text !== "string") continue;
      let sums = ofText.get(text);
      if (sums === undefined) {
        const name = nameKey(text);
        const isNamed = groups.get(name)?.includes(column) === true;
        sums = isNamed ? (ofName.get(name) ?? emptySums(amounts.values.length)) : null;
        if (sums) ofName.set(name, sums);
        ofText.set(text, sums);
      }
      if (sums) addRow(sums, amounts, row);
    }
    for (const [name, sums] of ofName) found.set(name, [...(found.get(name) ?? []), sums]);
  }
  return found;
}
