import { checkRange } from "../DomainError";
import { exactPercentiles } from "./exactPercentiles";
import { smoothedPercentiles } from "./smoothedPercentiles";

export const defaultPercentiles: readonly number[] = [0.1, 0.5, 0.9];
const mostExactDeals = 20;

/**
 * Percentiles of the sum of independent deals, each worth its amount with its probability, else 0. The percentile p
 * is the smallest total s with P(sum ≤ s) ≥ p, probabilities compared to 1e-9; p = 0 is the smallest and p = 1 the
 * largest possible total. A blank amount (NaN) is worth nothing.
 * Exact up to 20 uncertain deals; beyond that deterministic and within 0.1 % of the largest possible total.
 * Both lists are used up: they are the memory in which it is computed, for a million deals are slow to copy.
 * Errors: `outOfRange` for a probability or percentile outside 0 … 1.
 */
export function percentilesOfSum(
  amounts: Float64Array,
  probabilities: Float64Array,
  percentiles: readonly number[] = defaultPercentiles,
): number[] {
  for (const percentile of percentiles) checkFraction(percentile, "percentiles");
  let certain = 0;
  let count = 0;
  for (let deal = 0; deal < amounts.length; deal++) {
    const amount = amounts[deal] as number;
    const chance = probabilities[deal] as number;
    if (!(chance >= 0 && chance <= 1)) checkFraction(chance, "probabilities");
    if (amount !== amount || amount === 0 || chance === 0) continue;
    if (chance === 1) {
      certain += amount;
    } else {
      // A debit that may come is one that is certain, and an amount that may make up for it.
      if (amount < 0) certain += amount;
      amounts[count] = Math.abs(amount);
      probabilities[count] = amount < 0 ? 1 - chance : chance;
      count++;
    }
  }
  if (count === 0) return percentiles.map(() => certain);
  const uncertain = [amounts.subarray(0, count), probabilities.subarray(0, count)] as const;
  if (count > mostExactDeals) {
    return smoothedPercentiles(...uncertain, percentiles).map((sum) => certain + sum);
  }
  const [few, fewChances] = uncertain.map((numbers) => Array.from(numbers));
  return exactPercentiles(few ?? [], fewChances ?? [], certain, percentiles);
}

function checkFraction(value: number, parameter: string): void {
  checkRange(value >= 0 && value <= 1, parameter, value, "0 to 1");
}
