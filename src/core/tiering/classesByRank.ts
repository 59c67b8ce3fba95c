import { DomainError } from "../DomainError";
import { shareTolerance } from "../tolerance";
import { classify, withoutBlanks } from "./classify";

/** Shares of the number of accounts, best class first (DOMAIN 2.3). */
export const defaultPercents: readonly number[] = [0.01, 0.04, 0.15, 0.8];
export const defaultRankLabels: readonly string[] = ["VIP", "Important", "Key", "Small"];

/**
 * The class of each value by its rank (RANK.EQ, descending): the first class with rank ≤ ceil(n·c − 1e-9), c being
 * the cumulative share of the class and n the number of values; −1 for a blank. Equal values share a class.
 * One sort. Errors: `emptyTable`, `outOfRange` for a negative share, `sumNotOne`.
 */
export function classesByRank(
  values: Float64Array,
  percents: readonly number[] = defaultPercents,
): Int32Array {
  const cumulative = cumulate(percents);
  const sorted = withoutBlanks(values).sort();
  const count = sorted.length;
  const bounds = cumulative.slice(0, -1).map((share) => {
    const lastRank = Math.min(count, Math.ceil(count * share - shareTolerance));
    return lastRank < 1 ? Infinity : (sorted[count - lastRank] as number);
  });
  return classify(values, bounds);
}

function cumulate(percents: readonly number[]): readonly number[] {
  const parameter = "percents";
  if (percents.length === 0) throw new DomainError("emptyTable", { parameter });
  let sum = 0;
  const cumulative = percents.map((percent) => {
    if (!(percent >= 0)) {
      throw new DomainError("outOfRange", { parameter, value: percent, expected: "0 to 1" });
    }
    return (sum += percent);
  });
  if (!(Math.abs(sum - 1) <= shareTolerance)) throw new DomainError("sumNotOne", { parameter, value: sum });
  return cumulative;
}
