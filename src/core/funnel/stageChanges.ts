import { labelKey } from "../cells/labelKey";
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
 * are left out, and so are rows with neither id nor stage; the weighted changes add up to the change of the whole
 * funnel. Errors: `duplicateKey` for an id that is twice in a list; `missing` for a deal with a stage but no id.
 */
export function stageChanges(before: DealList, after: DealList, table: StageTable): readonly DealChangeRow[] {
  const old = positions(before, "idsBefore");
  const current = positions(after, "idsAfter");
  const rows: SortedRow[] = [];
  for (const [key, from] of old) {
    const to = current.get(key) ?? null;
    const change = to === null ? "Gone" : compare(before, from, after, to, table);
    if (change === null) continue;
    const now = to === null ? 0 : weighted(after, to, table);
    const weightedChange = now - weighted(before, from, table);
    rows.push({ key, number: Number(key), before: from, after: to, change, weightedChange });
  }
  for (const [key, to] of current) {
    if (old.has(key)) continue;
    const weightedChange = weighted(after, to, table);
    rows.push({ key, number: Number(key), before: null, after: to, change: "New", weightedChange });
  }
  return rows.sort((a, b) => Math.abs(b.weightedChange) - Math.abs(a.weightedChange) || byDeal(a, b));
}

interface SortedRow extends DealChangeRow {
  readonly key: string;
  /** NaN when the key is no number. */
  readonly number: number;
}

function positions({ ids, stageIndex }: DealList, parameter: string): ReadonlyMap<string, number> {
  const byKey = new Map<string, number>();
  ids.forEach((id, index) => {
    const key = labelKey(id);
    if (key === "") {
      if ((stageIndex[index] ?? -1) >= 0) throw new DomainError("missing", { parameter, item: index + 1 });
      return;
    }
    if (byKey.has(key)) throw new DomainError("duplicateKey", { parameter, value: id, item: index + 1 });
    byKey.set(key, index);
  });
  return byKey;
}

function weighted(list: DealList, deal: number, table: StageTable): number {
  const weight = table.weights[list.stageIndex[deal] ?? -1] ?? 0;
  return weight * ((list.amounts[deal] as number) || 0);
}

function compare(
  before: DealList,
  from: number,
  after: DealList,
  to: number,
  table: StageTable,
): DealChange | null {
  const was = before.stageIndex[from] ?? -1;
  const is = after.stageIndex[to] ?? -1;
  if (was !== is) {
    if (table.lost[is]) return table.lost[was] ? amountChange(before, from, after, to) : "Lost";
    if (table.weights[is] === 1 && table.weights[was] !== 1) return "Won";
    return rank(is, table) > rank(was, table) ? "Advanced" : "Fell back";
  }
  return amountChange(before, from, after, to);
}

/** Lost and unknown stages come before all others, then the order of the table. */
function rank(stage: number, table: StageTable): number {
  return table.lost[stage] ? -1 : stage;
}

function amountChange(before: DealList, from: number, after: DealList, to: number): DealChange | null {
  const difference = ((after.amounts[to] as number) || 0) - ((before.amounts[from] as number) || 0);
  if (difference === 0) return null;
  return difference > 0 ? "Amount up" : "Amount down";
}

/** Numbers first, in their order, then texts. */
function byDeal(a: SortedRow, b: SortedRow): number {
  const difference = Number(Number.isNaN(a.number)) - Number(Number.isNaN(b.number)) || a.number - b.number;
  if (difference) return difference;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
