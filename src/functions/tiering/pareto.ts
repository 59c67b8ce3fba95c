import { defaultCutoffs } from "../../core/tiering/classesByShare";
import { paretoRanking } from "../../core/tiering/paretoRanking";
import { headers, headersWords } from "../commonParameters";
import { defineFunction } from "../edge/defineFunction";
import { allCells, classLabels, labelList } from "../edge/labels";
import { allNumbers, numberList } from "../edge/numbers";
import { optional } from "../edge/Parameter";
import { checkSameShape } from "../edge/rawCells";
import { tableOf } from "../edge/results";
import { cutoffErrors, equalValuesWords } from "./tierByShare";
import type { FunctionWords } from "../FunctionWords";

const columns = ["Name", "Value", "Share", "Cumulative share", "Class"] as const;

/**
 * KAM.PARETO
 * @example =KAM.PARETO({"a";"b";"c"},{-20;100;""},,,FALSE) → {"b",100,1,1,"A";"a",-20,0,1,"C"}
 */
export const pareto = defineFunction(
  {
    parameters: {
      names: allCells("text"),
      values: allNumbers("value"),
      cutoffs: optional(numberList("share"), defaultCutoffs),
      labels: optional(labelList("text")),
      headers,
    },
    result: columns,
  },
  ({ names, values, cutoffs, labels, headers }) => {
    checkSameShape(names, "values", values);
    const labelOf = classLabels(labels, cutoffs.length + 1);
    const { order, value, share, cumulative, classIndex } = paretoRanking(values.values, cutoffs);
    const ranked = inOrder(names.cells, order);
    return tableOf(
      columns,
      order.length,
      (rank) => [
        ranked[rank] as string,
        value[rank] as number,
        share[rank] as number,
        cumulative[rank] as number,
        labelOf[classIndex[rank] as number] as string,
      ],
      headers,
    );
  },
);

export const paretoWords = {
  description:
    "Who are the few that bring most of it? All accounts from the largest to the smallest with their running share.",
  result: "A table sorted by value: name, value, share, running share, class.",
  parameters: {
    names: "Name of each account.",
    values: "Value of each account.",
    cutoffs: "Running shares at which each class ends; 0.8 and 0.95 if left out.",
    labels: "Names of the classes, best first; A, B, C, … if left out.",
    headers: headersWords,
  },
  columns: {
    Name: "Name of the account",
    Value: "Money",
    Share: "Share of the total, a fraction",
    "Cumulative share": "Share of this account and all larger ones, a fraction",
    Class: "A, B, C or your labels",
  },
  remarks: [equalValuesWords, "Accounts of equal value stay in the order of your list."],
  errors: [...cutoffErrors],
} satisfies FunctionWords<typeof pareto>;

/** The items at the given indexes. A loop of its own: reading all over the memory while making rows costs far more. */
function inOrder<Item>(items: readonly Item[], order: Uint32Array): readonly Item[] {
  const picked = new Array<Item>(order.length);
  for (let place = 0; place < order.length; place++) picked[place] = items[order[place] as number] as Item;
  return picked;
}
