import { defaultCap, scorecard, type KpiDirection } from "../../core/commission/scorecard";
import { checkSameShape } from "../edge/checkSameShape";
import { isOmitted } from "../edge/isOmitted";
import { readAllLabels } from "../edge/readLabels";
import { readAllNumbers } from "../edge/readAllNumbers";
import { readChoice } from "../edge/readChoice";
import { readNumber } from "../edge/readNumber";

/**
 * How well were all targets met, taken together? The weighted mean of the attainments of a scorecard.
 * @customfunction KPI
 * @param actuals What was reached, per indicator.
 * @param targets The target of each indicator.
 * @param weights The weight of each indicator.
 * @param [cap] Most that the attainment of one indicator can count; 1.5 if left out.
 * @param [directions] Per indicator "up" (more is better, the default) or "down" (less is better).
 * @returns An attainment: 1 means that everything was just reached.
 */
export function kpi(
  actuals: unknown[][],
  targets: unknown[][],
  weights: unknown[][],
  cap?: unknown,
  directions?: unknown[][],
): unknown {
  const reached = readAllNumbers("actuals", actuals);
  const goals = readAllNumbers("targets", targets);
  const shares = readAllNumbers("weights", weights);
  checkSameShape(reached, "targets", goals);
  checkSameShape(reached, "weights", shares);
  const limit = readNumber("cap", cap, defaultCap);
  if (isOmitted(directions)) return scorecard(reached.values, goals.values, shares.values, limit);
  const words = readAllLabels("directions", directions);
  checkSameShape(reached, "directions", words);
  const senses = words.labels.map((word) => readChoice<KpiDirection>("directions", word, ["up", "down"]));
  return scorecard(reached.values, goals.values, shares.values, limit, senses);
}
