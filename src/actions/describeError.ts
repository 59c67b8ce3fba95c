import { DomainError } from "../core/DomainError";
import { ExcelError } from "../excel/ExcelError";
import { domainErrors } from "../i18n/domainErrors";
import { fillTemplate } from "../i18n/fillTemplate";
import { ActionError } from "./ActionError";
import { messageText } from "./messageText";
import type { Language } from "./types";

/** Any error of an action as a sentence in the language given. */
export function describeError(language: Language, error: unknown): string {
  if (error instanceof ActionError) return messageText(language, error);
  if (error instanceof ExcelError) {
    const reason =
      error.cause instanceof ExcelError ? describeError(language, error.cause) : error.params["reason"];
    return messageText(language, {
      key: error.key,
      params: { ...error.params, ...(reason === undefined ? {} : { reason }) },
    });
  }
  if (error instanceof DomainError)
    return fillTemplate(domainErrors[language][error.code], { ...error.details });
  const detail = error instanceof Error ? error.message : String(error);
  return messageText(language, { key: "unexpected", params: { detail } });
}
