import { checkCutoffs } from "./checkCutoffs";
import { classify } from "./classify";
import { descendingOrder } from "./descendingOrder";
import { defaultCutoffs, shareBounds } from "./tierByShare";

/** All four by position in the ranking. */
export interface Pareto {
  /** Input indexes, largest value first, equal values in input order, blanks left out. */
  readonly order: Uint32Array;
  /** Fractions of the total of the values above 0; a value ≤ 0 adds nothing. */
  readonly share: Float64Array;
  readonly cumulative: Float64Array;
  readonly classIndex: Int32Array;
}

/** The Pareto ranking; classes as tierByShare with rule "start". Errors: those of tierByShare. */
export function pareto(values: Float64Array, cutoffs: readonly number[] = defaultCutoffs): Pareto {
  const bounds = shareBounds(values, checkCutoffs(cutoffs, "cutoffs"), "start");
  const order = descendingOrder(values);
  const ranked = new Float64Array(order.length);
  let largest = 0;
  for (let rank = 0; rank < order.length; rank++) {
    const value = values[order[rank] as number] as number;
    ranked[rank] = value;
    if (value > largest) largest = value;
  }
  const scale = largest > 1e290 ? 2 ** -64 : 1;
  let total = 0;
  for (let rank = 0; rank < ranked.length; rank++) total += Math.max(0, ranked[rank] as number) * scale;
  const share = new Float64Array(order.length);
  const cumulative = new Float64Array(order.length);
  let sum = 0;
  for (let rank = 0; rank < ranked.length; rank++) {
    const positive = Math.max(0, ranked[rank] as number) * scale;
    sum += positive;
    share[rank] = total === 0 ? 0 : positive / total;
    cumulative[rank] = total === 0 ? 0 : sum / total;
  }
  return { order, share, cumulative, classIndex: classify(ranked, bounds) };
}
