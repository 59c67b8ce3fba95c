import { type Boundary, earlierBoundaryWords } from "../../core/Boundary";
import { classesByThreshold } from "../../core/tiering/classesByThreshold";
import { likeGrid } from "../edge/likeGrid";
import { readChoice } from "../edge/readChoice";
import { readNumbers } from "../edge/readNumbers";
import { readTierScheme } from "../edge/readTierScheme";

/**
 * Which tier is each account in? Compares the yearly value of each account with your thresholds.
 * @customfunction TIER
 * @param values Value of each account, for example its sales of the year.
 * @param [thresholds] Where each tier begins, best first; 5,000,000, 3,000,000 and 1,000,000 if left out. A table of labels and thresholds also works.
 * @param [labels] Names of the tiers, best first, one more than there are thresholds; A, B, C, … if left out.
 * @param [boundary] "from" (the default): a tier starts from its threshold, ≥; "above": only above it, >.
 * @returns The tier of each value, in the shape of the values.
 */
export function tier(
  values: unknown[][],
  thresholds?: unknown[][],
  labels?: unknown[][],
  boundary?: unknown,
): unknown[][] {
  const grid = readNumbers("values", values);
  const scheme = readTierScheme(thresholds, labels);
  const side = readChoice<Boundary>("boundary", boundary, ["from", "above"], earlierBoundaryWords);
  const classes = classesByThreshold(grid.values, scheme.thresholds, side);
  return likeGrid(grid, (index) => scheme.labels[classes[index] as number] ?? "");
}
