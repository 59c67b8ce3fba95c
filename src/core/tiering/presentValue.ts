import { checkRange, DomainError } from "../DomainError";
import { valueTolerance } from "../tolerance";

/** "start": the first margin comes now; "end": after one period, if the customer stays. */
export type MarginTiming = "start" | "end";

interface LifetimeValueOptions {
  /** Whole number of periods; without it the customer is kept for good. */
  readonly periods?: number;
  /** Cost of winning the customer, money now. */
  readonly cost?: number;
  readonly timing?: MarginTiming;
}

/**
 * The present value of a customer: Σ margin · (retention ÷ (1 + discountRate))^t, from t = 0 ("start") or t = 1
 * ("end"), less the cost. Errors: `outOfRange` for a retention outside 0 … 1, a discount rate of −1 or less, or
 * periods that are no whole number ≥ 0; `doesNotConverge` for an infinite sum without limit.
 */
export function presentValue(
  margin: number,
  retention: number,
  discountRate: number,
  { periods, cost = 0, timing = "start" }: LifetimeValueOptions = {},
): number {
  checkRange(retention >= 0 && retention <= 1, "retention", retention, "0 to 1");
  checkRange(discountRate > -1, "discountRate", discountRate, "above -1");
  const factor = retention / (1 + discountRate);
  const first = timing === "start" ? 1 : factor;
  if (periods !== undefined) {
    checkRange(Number.isInteger(periods) && periods >= 0, "periods", periods, "a whole number, 0 or more");
    return margin * first * geometricSum(factor, periods) - cost;
  }
  const gap = 1 + discountRate - retention;
  if (!(gap > valueTolerance))
    throw new DomainError("doesNotConverge", { parameter: "discountRate", value: discountRate });
  return (margin * (timing === "start" ? 1 + discountRate : retention)) / gap - cost;
}

/** 1 + q + … + q^(n−1). */
function geometricSum(factor: number, periods: number): number {
  if (periods === 0) return 0;
  if (factor === 0) return 1;
  return factor === 1 ? periods : Math.expm1(periods * Math.log(factor)) / (factor - 1);
}
