import { cleanArgument } from "../../actions/functions/formulaText";
import type { ArgumentDraft } from "./ArgumentDraft";
import { draftText } from "./draftText";

/** The text that goes into the formula; "" when the argument is left out. */
export function argumentText(draft: ArgumentDraft | undefined, sheet: string): string {
  const text = draftText(draft, sheet);
  return draft?.kind === "typed" ? cleanArgument(text) : text;
}
