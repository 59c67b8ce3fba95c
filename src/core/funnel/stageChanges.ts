import { labelKey } from "../cells/labelKey";
import {
  addDecimals,
  type Decimal,
  fromUnits,
  multiplyDecimals,
  rescale,
  toDecimal,
} from "../decimal/Decimal";
import { DomainError } from "../DomainError";
import type { StageTable } from "./stageTable";

/** One list of deals: ids as text, rows of the stage table (−1 blank), amounts (NaN is blank). */
export interface DealList {
  readonly ids: readonly string[];
  readonly stageIndex: Int32Array;
  readonly amounts: Float64Array;
}

type DealChange = "New" | "Gone" | "Won" | "Lost" | "Advanced" | "Fell back" | "Amount up" | "Amount down";

interface DealChangeRow {
  /** Positions in the two lists; null where the deal is missing. */
  readonly before: number | null;
  readonly after: number | null;
  readonly change: DealChange;
  readonly weightedChange: number;
}

/**
 * What changed in the funnel between two lists of deals, largest weighted change first, then by deal. Unchanged deals
 * are left out, and so are those that are lost in both lists and rows with neither id nor stage; the weighted changes add
 * up to the change of the whole funnel. They are computed in decimals as the effect of the amount, at the weight before,
 * and that of the stage, on the amount after; the larger of the two names what is not won, lost, new or gone. Errors: `duplicateKey` for an id that is twice in a list; `missing` for a deal with a stage but no id.
 */
export function stageChanges(before: DealList, after: DealList, table: StageTable): readonly DealChangeRow[] {
  const old = positions(before, "idsBefore");
  const current = positions(after, "idsAfter");
  const rows: SortedRow[] = [];
  const compare = (key: string, from: number | null, to: number | null): void => {
    const change = changeOf(sideOf(before, from, table), sideOf(after, to, table));
    if (change) rows.push({ key, number: Number(key), before: from, after: to, ...change });
  };
  for (const [key, from] of old) {
    const to = current.get(key);
    if (to === undefined) compare(key, from, null);
    else if (!isUnchanged(before, from, after, to)) compare(key, from, to);
  }
  for (const [key, to] of current) if (!old.has(key)) compare(key, null, to);
  return rows.sort((a, b) => Math.abs(b.weightedChange) - Math.abs(a.weightedChange) || byDeal(a, b));
}

interface SortedRow extends DealChangeRow {
  readonly key: string;
  /** NaN when the key is no number. */
  readonly number: number;
}

function positions({ ids, stageIndex }: DealList, parameter: string): ReadonlyMap<string, number> {
  const byKey = new Map<string, number>();
  let blanks = 0;
  for (let index = 0; index < ids.length; index++) {
    const id = ids[index] as string;
    const key = labelKey(id);
    if (key === "") {
      blanks++;
      if ((stageIndex[index] ?? -1) >= 0) throw new DomainError("missing", { parameter, item: index + 1 });
      continue;
    }
    byKey.set(key, index);
    if (byKey.size + blanks < index + 1)
      throw new DomainError("duplicateKey", { parameter, value: id, item: index + 1 });
  }
  return byKey;
}

function isUnchanged(before: DealList, from: number, after: DealList, to: number): boolean {
  return before.stageIndex[from] === after.stageIndex[to] && before.amounts[from] === after.amounts[to];
}

interface Side {
  readonly lost: boolean;
  readonly weight: number;
  /** Its place among stages of equal weight; −1 without a stage, +∞ for an own probability. */
  readonly rank: number;
  readonly amount: number;
}

function sideOf({ stageIndex, amounts }: DealList, deal: number | null, table: StageTable): Side | null {
  if (deal === null) return null;
  const stage = stageIndex[deal] ?? -1;
  return {
    lost: table.lost[stage] ?? false,
    weight: table.weights[stage] ?? 0,
    rank: stage >= (table.ownFrom ?? Infinity) ? Infinity : stage,
    amount: (amounts[deal] as number) || 0,
  };
}

/** One of the sides must be given; null when there is nothing to say. */
function changeOf(
  before: Side | null,
  after: Side | null,
): Pick<DealChangeRow, "change" | "weightedChange"> | null {
  if (before?.lost && after?.lost) return null;
  const was = filled(before, after);
  const is = filled(after, before);
  const amountEffect = product(addDecimals(toDecimal(is.amount), toDecimal(-was.amount)), was.weight);
  const stageEffect = product(addDecimals(toDecimal(is.weight), toDecimal(-was.weight)), is.amount);
  const change = nameOf(before, after, compareSize(stageEffect, amountEffect));
  const sum = addDecimals(stageEffect, amountEffect);
  return change && { change, weightedChange: fromUnits(sum.units, sum.scale) };
}

/** A side that is missing has the stage of the other and no amount, one that is lost the amount of the other. */
function filled(side: Side | null, other: Side | null): Pick<Side, "weight" | "amount"> {
  if (!side) return { weight: other?.weight ?? 0, amount: 0 };
  return { weight: side.weight, amount: side.lost ? (other?.amount ?? 0) : side.amount };
}

/** `larger` is below 0 where the effect of the amount is larger than that of the stage. */
function nameOf(before: Side | null, after: Side | null, larger: number): DealChange | null {
  if (after && !after.lost && after.weight === 1 && before?.weight !== 1) return "Won";
  if (after?.lost) return "Lost";
  if (!before) return "New";
  if (!after) return "Gone";
  const isMoved = before.lost || before.weight !== after.weight || before.rank !== after.rank;
  if (isMoved && larger >= 0) {
    const rose = after.weight - before.weight || (before.rank < after.rank ? 1 : -1);
    return before.lost || rose > 0 ? "Advanced" : "Fell back";
  }
  if (before.amount === after.amount) return null;
  return after.amount > before.amount ? "Amount up" : "Amount down";
}

function product(a: Decimal, b: number): Decimal {
  return multiplyDecimals(a, toDecimal(b));
}

/** Above 0 when a is larger than b, signs apart. */
function compareSize(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const [x, y] = [rescale(a, scale), rescale(b, scale)].map((units) => (units < 0n ? -units : units));
  return Number((x ?? 0n) - (y ?? 0n));
}

/** Numbers first, in their order, then texts. */
function byDeal(a: SortedRow, b: SortedRow): number {
  const difference = Number(Number.isNaN(a.number)) - Number(Number.isNaN(b.number)) || a.number - b.number;
  if (difference) return difference;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
