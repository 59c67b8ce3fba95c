import { DomainError } from "../../core/DomainError";
import { defaultPercents, defaultRankLabels, classesByRank } from "../../core/tiering/classesByRank";
import { likeGrid } from "../edge/likeGrid";
import { readAllNumbers } from "../edge/readAllNumbers";
import { readLabelList } from "../edge/readLabelList";
import { readNumberList } from "../edge/readNumberList";

/**
 * Which accounts are your top 1 %, next 4 %, next 15 %? Classes by rank, as a share of the number of accounts.
 * @customfunction TIERBYRANK
 * @param values Value of each account, for example its sales of the year.
 * @param [percents] Share of the accounts in each class, best first, adding up to 1; 1 %, 4 %, 15 % and 80 % if left out.
 * @param [labels] Names of the classes, best first; VIP, Important, Key, Small if left out.
 * @returns The class of each value, in the shape of the values.
 */
export function tierByRank(values: unknown[][], percents?: unknown[][], labels?: unknown[][]): unknown[][] {
  const grid = readAllNumbers("values", values);
  const shares = readNumberList("percents", percents) ?? defaultPercents;
  const names = readLabelList("labels", labels, shares.length) ?? defaultRankLabels;
  if (names.length !== shares.length) {
    throw new DomainError("labelCount", {
      parameter: "labels",
      value: names.length,
      expected: shares.length,
    });
  }
  const found = classesByRank(grid.values, shares);
  return likeGrid(grid, (index) => names[found[index] as number] ?? "");
}
