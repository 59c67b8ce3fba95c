import type { Pareto } from "../../core/tiering/paretoRanking";

const mostPoints = 200;

/** The Pareto curve as at most 200 points: share of the accounts, largest first, against share of the value. */
export function tierCurve({ cumulative }: Pareto): { x: number; y: number }[] {
  const count = cumulative.length;
  const points = [{ x: 0, y: 0 }];
  const steps = Math.min(count, mostPoints - 1);
  for (let step = 1; step <= steps; step++) {
    const rank = Math.ceil((step * count) / steps);
    points.push({ x: rank / count, y: cumulative[rank - 1] ?? 0 });
  }
  return points;
}
