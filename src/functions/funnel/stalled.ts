import { DomainError } from "../../core/DomainError";
import { resolveStages, unknownStage } from "../../core/funnel/resolveStages";
import { stageLimits } from "../../core/funnel/stageTable";
import { checkSameShape } from "../edge/checkSameShape";
import { isOmitted } from "../edge/isOmitted";
import { likeGrid } from "../edge/likeGrid";
import { readLabels } from "../edge/readLabels";
import { readNumbers } from "../edge/readNumbers";
import { readTable } from "../edge/readTable";
import { toCellError } from "../edge/toCellError";

/**
 * Which deals are stuck? TRUE for each deal that has been in its stage for longer than the stage allows.
 * @customfunction STALLED
 * @param stages Stage of each deal.
 * @param ages Days that each deal has been in its stage.
 * @param [limits] Your stages and the days each allows, a table of two columns; 30 days for every open stage if left out.
 * @returns TRUE or FALSE per deal, in the shape of the stages.
 */
export function stalled(stages: unknown[][], ages: unknown[][], limits?: unknown[][]): unknown[][] {
  const labels = readLabels("stages", stages);
  const days = readNumbers("ages", ages);
  checkSameShape(labels, "ages", days);
  const table = isOmitted(limits) ? stageLimits() : stageLimits(readTable("limits", limits));
  const stageIndex = resolveStages(labels.labels, table);
  const errors = new Map([...days.errors, ...labels.errors]);
  return likeGrid({ ...labels, errors }, (index) => {
    const stage = stageIndex[index] as number;
    if (stage === unknownStage) {
      const value = labels.labels[index] ?? "";
      return toCellError(new DomainError("unknownLabel", { parameter: "stages", value, item: index + 1 }));
    }
    const age = days.values[index] as number;
    return stage < 0 || Number.isNaN(age) ? "" : age > (table.weights[stage] ?? Infinity);
  });
}
