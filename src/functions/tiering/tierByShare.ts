import { defaultCutoffs, classesByShare, type ShareRule } from "../../core/tiering/classesByShare";
import { letterLabels } from "../edge/letterLabels";
import { likeGrid } from "../edge/likeGrid";
import { readAllNumbers } from "../edge/readAllNumbers";
import { readChoice } from "../edge/readChoice";
import { readLabelList } from "../edge/readLabelList";
import { readNumberList } from "../edge/readNumberList";

/**
 * Which accounts make up 80 % of your sales? ABC classes by the running share of the total, largest account first.
 * @customfunction TIERBYSHARE
 * @param values Value of each account, for example its sales of the year.
 * @param [cutoffs] Running shares at which each class ends; 0.8 and 0.95 if left out.
 * @param [labels] Names of the classes, best first, one more than there are cut-offs; A, B, C, … if left out.
 * @param [rule] "start" (the default): the account that crosses a cut-off still belongs to the better class; "end": it does not.
 * @returns The class of each value, in the shape of the values.
 */
export function tierByShare(
  values: unknown[][],
  cutoffs?: unknown[][],
  labels?: unknown[][],
  rule?: unknown,
): unknown[][] {
  const grid = readAllNumbers("values", values);
  const shares = readNumberList("cutoffs", cutoffs) ?? defaultCutoffs;
  const names = readLabelList("labels", labels, shares.length + 1) ?? letterLabels(shares.length + 1);
  const found = classesByShare(grid.values, shares, readChoice<ShareRule>("rule", rule, ["start", "end"]));
  return likeGrid(grid, (index) => names[found[index] as number] ?? "");
}
