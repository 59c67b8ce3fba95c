import { defaultPercentiles, percentilesOfSum } from "../../core/funnel/percentilesOfSum";
import { knownStages } from "../../core/funnel/resolveStages";
import { checkSameShape } from "../edge/checkSameShape";
import { readAllLabels } from "../edge/readLabels";
import { readAllNumbers } from "../edge/readAllNumbers";
import { readNumberList } from "../edge/readNumberList";
import { readStageTable } from "../edge/readStageTable";

/**
 * How low or high may it get? What all your deals together will bring, as a range instead of one number.
 * @customfunction FORECASTRANGE
 * @param amounts Amount of each deal.
 * @param stages Stage of each deal; lost deals do not count.
 * @param [percentiles] Chances of ending at or below the figure; 0.1, 0.5 and 0.9 if left out.
 * @param [weights] Your stages and their weights, a table of two columns; P0 to P6 if left out.
 * @returns One figure per percentile, one below the other.
 */
export function forecastRange(
  amounts: unknown[][],
  stages: unknown[][],
  percentiles?: unknown[][],
  weights?: unknown[][],
): unknown[][] {
  const money = readAllNumbers("amounts", amounts);
  const labels = readAllLabels("stages", stages);
  checkSameShape(money, "stages", labels);
  const table = readStageTable(weights);
  const chances = Float64Array.from(knownStages(labels.labels, table), (stage) =>
    table.lost[stage] ? 0 : (table.weights[stage] ?? 0),
  );
  const wanted = readNumberList("percentiles", percentiles) ?? defaultPercentiles;
  return percentilesOfSum(money.values, chances, wanted).map((sum) => [sum]);
}
