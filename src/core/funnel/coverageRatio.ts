import { DomainError } from "../DomainError";
import { remainingTarget } from "./remainingTarget";

/** Pipeline ÷ remaining target. Errors: `nothingBelow` when the target is already reached. */
export function coverageRatio(pipeline: number, target: number, won = 0): number {
  const remaining = remainingTarget(target, won);
  if (remaining === 0) throw new DomainError("nothingBelow", { parameter: "target" });
  return pipeline / remaining;
}
