import {
  addRow,
  type AmountColumns,
  copyOf,
  emptySums,
  equalsSums,
  firstDifference,
  sumOfColumn,
  type Sums,
  sumsSince,
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
 * of one row counts only for the group or period that the label names.
 */
export function createSumTrack(
  list: RowFacts,
  amounts: AmountColumns,
  rows: readonly number[],
  groups: ReadonlySet<string>,
): SumTrack {
  const width = amounts.values.length;
  const whole = emptySums(width);
  for (const row of rows) addRow(whole, amounts, row);
  const byGroup = groupSums(list, amounts, rows, groups);
  const start = emptySums(width);
  const data = emptySums(width);
  const captions = new Map<string, Sums>();
  let lastCaption = start;
  let lastTotal = start;
  const lastOfLevel = new Map<string, Sums>();
  const levels = new Map<string, Sums>();
  const levelsAt = new Map<string, ReadonlyMap<string, Sums>>();

  const sumsFor = function* ({ sign, group, level }: TotalCandidate): Generator<Sums> {
    yield since(data, lastTotal, sign === "group" && isPeriodName(group) ? 1 : 2);
    yield since(data, lastOfLevel.get(level) ?? start, 2);
    yield since(data, lastCaption, 2);
    yield since(data, start, 2);
    const caption = captions.get(group);
    if (sign === "group" && caption) yield since(data, caption, 1);
    if (sign === "group") yield* byGroup.get(group) ?? [];
    if (sign === "alone") yield since(whole, start, 2);
    const before = levelsAt.get(level);
    for (const [other, sums] of levels)
      yield since(sums, (other === level ? null : before?.get(other)) ?? start, 2);
  };

  return {
    addData(row) {
      addRow(data, amounts, row);
    },
    beginCaption(name) {
      lastCaption = copyOf(data);
      captions.set(name, lastCaption);
    },
    endTotal(row, level) {
      const sums = levels.get(level) ?? emptySums(width);
      addRow(sums, amounts, row);
      levels.set(level, sums);
      levelsAt.set(level, new Map([...levels].map(([other, of]) => [other, copyOf(of)])));
      lastTotal = copyOf(data);
      lastOfLevel.set(level, lastTotal);
    },
    evidenceOf(candidate) {
      const { row } = candidate;
      const first = amounts.values.findIndex((values) => (values[row] ?? null) !== null);
      const amount = amounts.values[first]?.[row] ?? null;
      if (amount === null) return { isEqual: false, amount, difference: null };
      let nearest = copyOf(data.rows > 0 ? data : whole);
      for (const sums of sumsFor(candidate)) {
        if (sums.rows === 0) continue;
        if (equalsSums(row, sums, amounts)) return { isEqual: true, amount, difference: null };
        const distance = (of: Sums) => Math.abs(sumOfColumn(of, first) - amount);
        if (distance(sums) < distance(nearest)) nearest = sums;
      }
      return { isEqual: false, amount, difference: firstDifference(row, nearest, amounts) };
    },
  };
}

/** The sums since a point, or none where they are of fewer rows than count. */
function since(sums: Sums, point: Sums, fewest: number): Sums {
  return sums.rows - point.rows < fewest ? emptySums(sums.high.length) : sumsSince(sums, point);
}

/** The sums of each named group, in every column that names it. */
function groupSums(
  list: RowFacts,
  amounts: AmountColumns,
  rows: readonly number[],
  groups: ReadonlySet<string>,
): ReadonlyMap<string, readonly Sums[]> {
  const found = new Map<string, Sums[]>();
  if (groups.size === 0) return found;
  for (const [column, cells] of list.columns.entries()) {
    if (list.amounts.has(column)) continue;
    const ofText = new Map<string, Sums | null>();
    const ofName = new Map<string, Sums>();
    for (const row of rows) {
      const text = cells[row];
      if (typeof text !== "string") continue;
      let sums = ofText.get(text);
      if (sums === undefined) {
        const name = nameKey(text);
        sums = groups.has(name) ? (ofName.get(name) ?? emptySums(amounts.values.length)) : null;
        if (sums) ofName.set(name, sums);
        ofText.set(text, sums);
      }
      if (sums) addRow(sums, amounts, row);
    }
    for (const [name, sums] of ofName) found.set(name, [...(found.get(name) ?? []), sums]);
  }
  return found;
}
