import type { NumberPair } from "../tables/numberTable";
import { shareTolerance } from "../tolerance";

/** "linear": interpolated between the points; "step": the payout of the last point reached. */
export type PayoutMode = "linear" | "step";

/**
 * The payout at an attainment, by a curve of points (attainment, payout) in ascending order: 0 below the first point,
 * the last payout above the last.
 */
export function payoutAt(
  attainment: number,
  curve: readonly NumberPair[],
  mode: PayoutMode = "linear",
): number {
  let low = 0;
  let high = curve.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = curve[middle]?.key ?? 0;
    if (attainment >= start - Math.abs(start) * shareTolerance) low = middle + 1;
    else high = middle;
  }
  const reached = curve[low - 1];
  const next = curve[low];
  if (!reached) return 0;
  if (!next || mode === "step") return reached.value;
  const way = Math.max(0, (attainment - reached.key) / (next.key - reached.key));
  return reached.value * (1 - way) + next.value * way;
}
