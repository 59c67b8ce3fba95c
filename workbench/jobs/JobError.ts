import { describeError } from "../../src/actions/list/messages";
import type { Language } from "../../src/i18n/Language";

/** Codes of what a job document asks for in vain; those of the actions and of Excel stand beside them. */
export type JobErrorCode =
  | "documentInvalid"
  | "fileMissing"
  | "fileInvalid"
  | "listMissing"
  | "fieldUnknown"
  | "columnNotFound"
  | "accountNotFound"
  | "settingsUnknown"
  | "editImpossible"
  | "saveImpossible"
  | "rangeMissing"
  | "nameInvalid"
  | "hostSwitch"
  | "hostSilent"
  | "engineMissing"
  | "tooManyKeys"
  | "notYet";

/** Why a document or a step cannot be carried out; the sentence names the key and the value. */
export class JobError extends Error {
  constructor(
    readonly code: JobErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** What the format describes and this version cannot do. */
export function notYet(what: string): JobError {
  return new JobError("notYet", `${what} is not yet possible in this version.`);
}

export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** Any error as the answer shows it: its code, and the sentence that the pane would show. */
export function failureOf(error: unknown, language: Language): Failure {
  if (error instanceof JobError) return { code: error.code, message: error.message };
  const { key, code } = error as { readonly key?: unknown; readonly code?: unknown };
  const known = [key, code].find((word) => typeof word === "string");
  return { code: typeof known === "string" ? known : "unexpected", message: describeError(language, error) };
}

/** What went wrong below, as it says itself. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
