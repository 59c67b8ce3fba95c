import { type ArgumentProblem, argumentProblem } from "../../actions/functions/formulaText";
import type { FunctionArgument } from "./Catalogue";

export type FormProblem = ArgumentProblem | "missing";

/** What is wrong with each argument, in their order; null for one that may go into the formula. */
export function argumentProblems(
  parameters: readonly FunctionArgument[],
  texts: readonly string[],
): readonly (FormProblem | null)[] {
  return parameters.map(({ optional }, index) => {
    const text = texts[index] ?? "";
    return text === "" && !optional ? "missing" : argumentProblem(text);
  });
}
