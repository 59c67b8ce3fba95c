import { checkCutoffs, defaultCutoffs, overflowScale, shareBounds } from "./classesByShare";
import { classify } from "./classify";
import { descendingOrder } from "./descendingOrder";

/** All by position in the ranking. */
export interface Pareto {
  /** Input indexes, largest value first, equal values in input order, blanks left out. */
  readonly order: Uint32Array;
  readonly value: Float64Array;
  /** Fractions of the total of the values above 0; a value ≤ 0 adds nothing. */
  readonly share: Float64Array;
  readonly cumulative: Float64Array;
  readonly classIndex: Int32Array;
}

/** The Pareto ranking; classes as tierByShare with rule "start". Errors: those of tierByShare. */
export function paretoRanking(values: Float64Array, cutoffs: readonly number[] = defaultCutoffs): Pareto {
  const checked = checkCutoffs(cutoffs, "cutoffs");
  const order = descendingOrder(values);
  const ranked = new Float64Array(order.length);
  let positive = 0;
  for (let rank = 0; rank < order.length; rank++) {
    const value = values[order[rank] as number] as number;
    ranked[rank] = value;
    if (value > 0) positive++;
  }
  const adding = ranked.subarray(0, positive);
  const scale = overflowScale(adding);
  let total = 0;
  for (let rank = 0; rank < positive; rank++) total += (ranked[rank] as number) * scale;
  const share = new Float64Array(order.length);
  const cumulative = new Float64Array(order.length);
  let sum = 0;
  for (let rank = 0; rank < positive; rank++) {
    const part = (ranked[rank] as number) * scale;
    sum += part;
    share[rank] = part / total;
    cumulative[rank] = sum / total;
  }
  if (positive > 0) cumulative.fill(1, positive);
  return {
    order,
    value: ranked,
    share,
    cumulative,
    classIndex: classify(ranked, shareBounds(adding, checked, "start")),
  };
}
