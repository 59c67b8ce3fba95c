import { coverageRatio } from "../../core/funnel/coverageRatio";
import { readNumber } from "../edge/readNumber";

/**
 * Is there enough in the funnel? The pipeline divided by what is still missing to the target.
 * @customfunction COVERAGE
 * @param pipeline Amount of the open deals, in full or weighted.
 * @param target The target, money.
 * @param [won] What is won already; 0 if left out.
 * @returns A ratio: 3 means three times what is missing.
 */
export function coverage(pipeline: unknown, target: unknown, won?: unknown): unknown {
  return coverageRatio(
    readNumber("pipeline", pipeline),
    readNumber("target", target),
    readNumber("won", won, 0),
  );
}
