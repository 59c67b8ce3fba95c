import { textOfCell } from "../../core/cells/Cell";
import { joinLabels, labelAt, type Labels } from "../../core/cells/Labels";
import { checkKnown, dealStages } from "../../core/funnel/resolveStages";
import { type DealList, stageChanges } from "../../core/funnel/stageChanges";
import { headers, headersWords } from "../commonParameters";
import { defineFunction } from "../edge/defineFunction";
import { allCells, allLabels, type CellGrid, type LabelGrid } from "../edge/labels";
import { allNumbers, type NumberGrid } from "../edge/numbers";
import { checkSameShape } from "../edge/rawCells";
import { toTable } from "../edge/results";
import {
  ownProbabilityWords,
  stageNamesWords,
  weights,
  weightsWords,
  unknownStageError,
  weightErrors,
} from "./stageParameters";
import type { FunctionWords } from "../FunctionWords";

const columns = [
  ...(["Deal", "Change", "Stage before", "Stage after"] as const),
  ...(["Amount before", "Amount after", "Weighted change"] as const),
] as const;

/**
 * KAM.FUNNELCHANGE
 * @example =KAM.FUNNELCHANGE({7},{"P1"},{100},{" 7 "},{"P2"},{"100"},,FALSE) → {7,"Advanced","P1","P2",100,100,15}
 */
export const funnelChange = defineFunction(
  {
    parameters: {
      idsBefore: allCells("text"),
      stagesBefore: allLabels("stage"),
      amountsBefore: allNumbers("money"),
      idsAfter: allCells("text"),
      stagesAfter: allLabels("stage"),
      amountsAfter: allNumbers("money"),
      weights,
      headers,
    },
    result: columns,
  },
  ({ weights, headers, ...given }) => {
    const { index, table } = dealStages(joinLabels(given.stagesBefore, given.stagesAfter), weights);
    const count = given.stagesBefore.places.length;
    const [first, second] = [index.subarray(0, count), index.subarray(count)];
    const before = toDeals("Before", given.idsBefore, given.stagesBefore, given.amountsBefore, first);
    const after = toDeals("After", given.idsAfter, given.stagesAfter, given.amountsAfter, second);
    const rows = stageChanges(before, after, table).map((row) => [
      row.before === null ? after.given[row.after ?? 0] : before.given[row.before],
      row.change,
      row.before === null ? "" : labelAt(before.stages, row.before),
      row.after === null ? "" : labelAt(after.stages, row.after),
      amountOf(before, row.before),
      amountOf(after, row.after),
      row.weightedChange,
    ]);
    return toTable(columns, rows, headers);
  },
);

export const funnelChangeWords = {
  description:
    "What moved in the funnel since last week? Every deal that is new, gone, won, lost, advanced, fell back or changed its amount.",
  result: "A table with a row per changed deal, the largest change of weighted amount first.",
  parameters: {
    idsBefore: "Number or name of each deal in the earlier list.",
    stagesBefore: "Stage of each deal in the earlier list.",
    amountsBefore: "Amount of each deal in the earlier list.",
    idsAfter: "Number or name of each deal in the later list.",
    stagesAfter: "Stage of each deal in the later list.",
    amountsAfter: "Amount of each deal in the later list.",
    weights: weightsWords,
    headers: headersWords,
  },
  columns: {
    Deal: "Number or name",
    Change: "New, Gone, Won, Lost, Advanced, Fell back, Amount up or Amount down",
    "Stage before": "Blank for a new deal",
    "Stage after": "Blank for a deal that is gone",
    "Amount before": "Money",
    "Amount after": "Money",
    "Weighted change": "Money; adds up to the change of the whole funnel",
  },
  remarks: [
    stageNamesWords,
    ownProbabilityWords,
    "Won, Lost, New and Gone come first. Otherwise the larger effect names the change: the stage (Advanced, Fell back), by its weight on the amount after, or the amount (Amount up, Amount down), at the weight before.",
    "Keep last week's list as a copy of the sheet. Deals are matched by their number or name, whatever the order of the rows; unchanged deals are left out.",
  ],
  errors: [
    ["#VALUE!", "A deal stands twice in one of the lists, or has a stage but no number or name."],
    ...weightErrors,
    unknownStageError,
  ],
} satisfies FunctionWords<typeof funnelChange>;

interface Deals extends DealList {
  readonly stages: Labels;
  /** The ids as they were given, numbers or texts. */
  readonly given: CellGrid["cells"];
}

function toDeals(
  side: string,
  ids: CellGrid,
  stages: LabelGrid,
  amounts: NumberGrid,
  stageIndex: Int32Array,
): Deals {
  checkSameShape(ids, `stages${side}`, stages);
  checkSameShape(ids, `amounts${side}`, amounts);
  checkKnown(stageIndex, stages, `stages${side}`);
  return {
    ids: ids.cells.map(textOfCell),
    given: ids.cells,
    stageIndex,
    stages,
    amounts: amounts.values,
  };
}

function amountOf(deals: Deals, deal: number | null): unknown {
  const amount = deal === null ? NaN : (deals.amounts[deal] as number);
  return Number.isNaN(amount) ? "" : amount;
}
