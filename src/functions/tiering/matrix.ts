import { DomainError } from "../../core/DomainError";
import { defaultCuts, quadrant, quadrantLabels } from "../../core/tiering/quadrant";
import { likePair } from "../edge/likePair";
import { readLabelList } from "../edge/readLabelList";
import { readNumberList } from "../edge/readNumberList";
import { readNumbers } from "../edge/readNumbers";

/**
 * Where should you invest? The portfolio quadrant of each account: how attractive it is, and how strong you are there.
 * @customfunction MATRIX
 * @param attractiveness Attractiveness of each account.
 * @param strengths Your relative strength at each account.
 * @param [cuts] Where high begins, for attractiveness and for strength; 0.5 and 0.5 if left out.
 * @param [labels] Four names: attractive and weak, attractive and strong, unattractive and strong, unattractive and weak.
 * @returns The quadrant of each account, in the shape of the input.
 */
export function matrix(
  attractiveness: unknown[][],
  strengths: unknown[][],
  cuts?: unknown[][],
  labels?: unknown[][],
): unknown[][] {
  const first = readNumbers("attractiveness", attractiveness);
  const second = readNumbers("strengths", strengths);
  const [attractive, strong, ...more] = readNumberList("cuts", cuts) ?? defaultCuts;
  if (attractive === undefined || strong === undefined || more.length > 0) {
    throw new DomainError("shape", { parameter: "cuts", expected: "two numbers" });
  }
  const names = readLabelList("labels", labels, quadrantLabels.length) ?? quadrantLabels;
  return likePair(first, "strengths", second, (a, b) => names[quadrant(a, b, [attractive, strong])]);
}
