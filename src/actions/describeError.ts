import { ActionError } from "./ActionError";
import { messageText } from "./messageText";
import type { Language } from "./types";

/** Any error of an action as a sentence in the language given. */
export function describeError(language: Language, error: unknown): string {
  if (error instanceof ActionError) return messageText(language, error);
  const detail = error instanceof Error ? error.message : String(error);
  return messageText(language, { key: "unexpected", params: { detail } });
}
