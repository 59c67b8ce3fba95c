import { DomainError } from "../DomainError";
import { shareTolerance } from "../tolerance";

/** Pipeline ÷ remaining target. Errors: `nothingBelow` when the target is already reached. */
export function coverageRatio(pipeline: number, target: number, won = 0): number {
  const remaining = remainingTarget(target, won);
  if (remaining === 0) throw new DomainError("nothingBelow", { parameter: "target" });
  return pipeline / remaining;
}

/** What is left of a target, money; 0 when it is reached, be it but for binary noise. */
export function remainingTarget(target: number, won: number): number {
  const remaining = target - won;
  return remaining > Math.abs(target) * shareTolerance ? remaining : 0;
}
