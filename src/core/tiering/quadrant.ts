import { shareTolerance } from "../tolerance";

/** The cuts of attractiveness and strength; at the cut counts as high (house default). */
export const defaultCuts: readonly [number, number] = [0.5, 0.5];

/** In the order of `quadrant`: high and low, high and high, low and high, low and low (DOMAIN 2.7). */
export const quadrantLabels: readonly string[] = ["Star", "Strategic", "Status", "Streamline"];

/** The quadrant of an account by its attractiveness and our strength there: 0 … 3 as in quadrantLabels. */
export function quadrant(
  attractiveness: number,
  strength: number,
  cuts: readonly [number, number] = defaultCuts,
): 0 | 1 | 2 | 3 {
  const attractive = isHigh(attractiveness, cuts[0]);
  const strong = isHigh(strength, cuts[1]);
  if (attractive) return strong ? 1 : 0;
  return strong ? 2 : 3;
}

function isHigh(value: number, cut: number): boolean {
  return value >= cut - Math.abs(cut) * shareTolerance;
}
