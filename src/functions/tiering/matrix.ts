import { DomainError } from "../../core/DomainError";
import { defaultCuts, quadrant, quadrantLabels } from "../../core/tiering/quadrant";
import { likePair } from "../edge/likePair";
import { readLabelList } from "../edge/readLabelList";
import { readNumberList } from "../edge/readNumberList";
import { readNumbers } from "../edge/readNumbers";

/**
 * Where should you invest? The portfolio quadrant of each account: how attractive it is, and how strong you are there.
 * @customfunction MATRIX
 * @param attractiveness Attractiveness of each account, for example a score of 0 to 1.
 * @param strengths Your relative strength at each account, on a scale of its own.
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
  const bounds = readNumberList("cuts", cuts) ?? defaultCuts;
  const [attractive, strong] = bounds;
  if (attractive === undefined || strong === undefined || bounds.length > 2) {
    throw new DomainError("shape", { parameter: "cuts", value: bounds.length, expected: "two numbers" });
  }
  const names = readLabelList("labels", labels, quadrantLabels.length) ?? quadrantLabels;
  return likePair(first, "strengths", second, (a, b) => names[quadrant(a, b, [attractive, strong])]);
}
