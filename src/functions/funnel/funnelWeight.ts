import { DomainError } from "../../core/DomainError";
import { weighDeals } from "../../core/funnel/weighDeals";
import { resolveStages, unknownStage } from "../../core/funnel/resolveStages";
import { checkSameShape } from "../edge/checkSameShape";
import { isOmitted } from "../edge/isOmitted";
import { likeGrid } from "../edge/likeGrid";
import { readLabels } from "../edge/readLabels";
import { type Grid, readNumbers } from "../edge/readNumbers";
import { readStageTable } from "../edge/readStageTable";
import { toCellError } from "../edge/toCellError";

/**
 * How sure is each deal, or what is it worth today? The weight of its stage, or the weight times its amount.
 * @customfunction FUNNELWEIGHT
 * @param stages Stage of each deal, for example P3.
 * @param [amounts] Amount of each deal; only the weights if left out.
 * @param [weights] Your stages and their weights, a table of two columns; P0 to P6 with 0 %, 10 %, 25 %, 40 %, 60 %, 80 %, 100 % if left out.
 * @returns A weight or a weighted amount per deal, in the shape of the stages.
 */
export function funnelWeight(stages: unknown[][], amounts?: unknown[][], weights?: unknown[][]): unknown[][] {
  const labels = readLabels("stages", stages);
  const table = readStageTable(weights);
  const money = areLeftOut(amounts, labels) ? undefined : readNumbers("amounts", amounts);
  if (money) checkSameShape(labels, "amounts", money);
  const stageIndex = resolveStages(labels.labels, table);
  const weighted = weighDeals(stageIndex, table, money?.values);
  const errors = new Map([...(money?.errors ?? []), ...labels.errors]);
  return likeGrid({ ...labels, errors }, (index) => {
    if (stageIndex[index] === unknownStage) {
      const value = labels.labels[index] ?? "";
      return toCellError(new DomainError("unknownLabel", { parameter: "stages", value, item: index + 1 }));
    }
    return Number.isNaN(weighted[index]) ? "" : weighted[index];
  });
}

/** Beside a single stage, a single blank cell is the blank amount of that deal. */
function areLeftOut(amounts: unknown, { rows, columns }: Grid): boolean {
  const isOneCell = Array.isArray(amounts) && rows === 1 && columns === 1;
  return isOmitted(amounts) && !isOneCell;
}
