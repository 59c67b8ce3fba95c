import { textOfCell } from "../../core/cells/Cell";
import type { Pareto } from "../../core/tiering/paretoRanking";
import type { Cell } from "../../core/cells/Cell";
import type { TopAccount } from "./types";

/** Rows of the list of top accounts (house default). */
const shown = 20;

/** The accounts with the largest values and their shares of the total. */
export function topAccounts(
  { order, share, cumulative }: Pareto,
  values: Float64Array,
  names: readonly Cell[],
  tiers: readonly string[],
): TopAccount[] {
  return Array.from(order.subarray(0, shown), (row, rank) => ({
    row,
    account: textOfCell(names[row]),
    tier: tiers[row] ?? "",
    value: values[row] ?? 0,
    share: share[rank] ?? 0,
    cumulative: cumulative[rank] ?? 0,
  }));
}
