import { type ArgumentProblem, argumentProblem, cleanArgument } from "../../actions/functions/formulaText";
import { type Reference, referenceText } from "../../actions/functions/readSelection";
import type { FunctionArgument } from "./catalogue";

/**
 * What a field of the form holds: what was typed or chosen, or cells that were taken from the selection. Those are
 * kept as cells, for how they are written depends on the sheet that the formula goes to.
 */
export type ArgumentDraft =
  | { readonly kind: "typed"; readonly text: string }
  | { readonly kind: "cells"; readonly reference: Reference };

/** By name of the argument; a name that is missing was never filled. */
export type ArgumentDrafts = Readonly<Record<string, ArgumentDraft>>;

/** The text that the field shows, for a formula on the sheet given. */
export function draftText(draft: ArgumentDraft | undefined, sheet: string): string {
  if (draft === undefined) return "";
  return draft.kind === "typed" ? draft.text : referenceText(draft.reference, sheet);
}

/** The text that goes into the formula; "" when the argument is left out. */
export function argumentText(draft: ArgumentDraft | undefined, sheet: string): string {
  const text = draftText(draft, sheet);
  return draft?.kind === "typed" ? cleanArgument(text) : text;
}

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
