import { paretoRanking } from "../../core/tiering/paretoRanking";
import { defaultCutoffs } from "../../core/tiering/classesByShare";
import { checkSameShape } from "../edge/checkSameShape";
import { inOrder } from "../edge/inOrder";
import { letterLabels } from "../edge/letterLabels";
import { readAllCells } from "../edge/readAllCells";
import { readAllNumbers } from "../edge/readAllNumbers";
import { readFlag } from "../edge/readFlag";
import { readLabelList } from "../edge/readLabelList";
import { readNumberList } from "../edge/readNumberList";
import { settledTables } from "../edge/settledTables";
import { tableOf } from "../edge/toTable";

const headerNames = ["Name", "Value", "Share", "Cumulative share", "Class"];

/**
 * Who are the few that bring most of it? All accounts from the largest to the smallest with their running share.
 * @customfunction PARETO
 * @param names Name of each account.
 * @param values Value of each account.
 * @param [cutoffs] Running shares at which each class ends; 0.8 and 0.95 if left out.
 * @param [labels] Names of the classes, best first; A, B, C, … if left out.
 * @param [headers] FALSE leaves out the header row.
 * @returns A table sorted by value: name, value, share, running share, class.
 */
export function pareto(
  names: unknown[][],
  values: unknown[][],
  cutoffs?: unknown[][],
  labels?: unknown[][],
  headers?: unknown,
): unknown[][] {
  const accounts = readAllCells("names", names);
  const numbers = readAllNumbers("values", values);
  checkSameShape(accounts, "values", numbers);
  const shares = readNumberList("cutoffs", cutoffs) ?? defaultCutoffs;
  const classes = readLabelList("labels", labels, shares.length + 1) ?? letterLabels(shares.length + 1);
  const { order, value, share, cumulative, classIndex } = paretoRanking(numbers.values, shares);
  const ranked = inOrder(accounts.cells, order);
  const rowAt = (rank: number): unknown[] => {
    const label = classes[classIndex[rank] as number];
    return [ranked[rank], value[rank], share[rank], cumulative[rank], label];
  };
  const table = tableOf(headerNames, order.length, rowAt, readFlag("headers", headers, true));
  settledTables.add(table);
  return table;
}
