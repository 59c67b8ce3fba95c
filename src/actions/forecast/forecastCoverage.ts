import { coverageRatio } from "../../core/funnel/coverageRatio";
import { remainingTarget } from "../../core/funnel/remainingTarget";
import type { ForecastLine, ForecastPreview } from "./types";

/** How far the open pipeline covers what is left of the target; null without a target above 0. */
export function forecastCoverage(target: number | null, total: ForecastLine): ForecastPreview["coverage"] {
  if (target === null || !(target > 0 && target < Infinity)) return null;
  const open = total.amount - total.won;
  return {
    target,
    won: total.won,
    open,
    weightedOpen: total.weighted - total.won,
    ratio: remainingTarget(target, total.won) > 0 ? coverageRatio(open, target, total.won) : null,
  };
}
