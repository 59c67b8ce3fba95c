import { shareTolerance } from "../tolerance";

/** What is left of a target, money; 0 when it is reached, be it but for binary noise. */
export function remainingTarget(target: number, won: number): number {
  const remaining = target - won;
  return remaining > Math.abs(target) * shareTolerance ? remaining : 0;
}
