import { referenceText } from "../../actions/functions/readSelection";
import type { ArgumentDraft } from "./ArgumentDraft";

/** The text that the field shows, for a formula on the sheet given. */
export function draftText(draft: ArgumentDraft | undefined, sheet: string): string {
  if (draft === undefined) return "";
  return draft.kind === "typed" ? draft.text : referenceText(draft.reference, sheet);
}
