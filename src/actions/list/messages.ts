import type { Language } from "../../i18n/Language";
import type { MessageKey } from "../../i18n/en/messages";
import { fillTemplate } from "../../i18n/fillTemplate";
import { messages } from "../../i18n/messages";
import { DomainError } from "../../core/DomainError";
import { ExcelError } from "../../excel/ExcelError";
import { translateHostError } from "../../excel/translateHostError";
import { domainErrors } from "../../i18n/domainErrors";

/** A sentence by key; the pane turns it into text with messageText(language, message). */
export interface Message {
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Done and total are rows (or accounts); total is at least 1. */
export type Progress = (done: number, total: number) => void;

export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

export interface TouchedArea extends CellPlace {
  /** What is written there, such as touchTierColumn. */
  readonly what: Message;
}

export type WriteMode = "live" | "values";

/** The pages of the pane on which something can be written. */
export type ActionPage = "home" | "classify" | "forecast" | "commission" | "plans" | "functions" | "settings";

export interface WriteOptions {
  /** Language of the headers and titles that are written. */
  readonly language: Language;
  /** The moment that the written sheet is stamped with. */
  readonly now: Date;
  readonly progress?: Progress;
  /** Aborting restores what was there and rejects with an error of key "cancelled". */
  readonly signal?: AbortSignal;
}

export interface WriteResult {
  readonly title: Message;
  readonly undoId: string;
  readonly goTo: CellPlace;
  readonly written: readonly CellPlace[];
  /** Cells that were left alone because the user typed in them. */
  readonly kept: number;
  readonly keptCells: readonly CellPlace[];
  readonly notes: readonly Message[];
  /** When it was written. */
  readonly when?: Date;
  /** The sheet that was shown when the write began. */
  readonly startedOn?: string;
}

/** Why an action did not do what was asked: names the field and the value; the workbook is as it was. */
export class ActionError extends Error implements Message {
  override readonly name = "ActionError";

  constructor(
    readonly key: MessageKey,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${key} ${JSON.stringify(params)}`);
  }
}

/** A message of an action as text in the language given. */
export function messageText(language: Language, message: Message): string {
  return fillTemplate(messages[language][message.key], message.params);
}

/** How loud an error is: what the user asked for themselves is information, what nobody knows a warning. */
export function severityOf(error: unknown): "info" | "warning" | "error" {
  const key = error instanceof ActionError || error instanceof ExcelError ? error.key : "";
  if (key === "cancelled" || key === "cancelledKept") return "info";
  return ["outcomeUnknown", "unfinishedWrite", "sourceChangedShown"].includes(key) ? "warning" : "error";
}

/** Any error of an action as a sentence in the language given. */
export function describeError(language: Language, error: unknown): string {
  if (error instanceof ActionError) return messageText(language, error);
  if (error instanceof ExcelError) {
    const { cause } = error;
    const isSaid = cause instanceof ExcelError || cause instanceof ActionError;
    const reason = isSaid ? describeError(language, shortened(cause)) : error.params["reason"];
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

/** As the reason of another error: what that one says itself is left out. */
function shortened(cause: ExcelError | ActionError): ExcelError | ActionError {
  const short = ({ typedMeanwhile: "reasonTyped", writtenDiffers: "reasonDiffers" } as const)[
    cause.key as "typedMeanwhile" | "writtenDiffers"
  ] as MessageKey | undefined;
  return short === undefined ? cause : new ActionError(short, cause.params);
}

/** The note that a write is done although what stands at a place since could not be read. */
export const notReadBack = (language: Language, cell: string, failure: unknown): Message => ({
  key: "noteNotReadBack",
  params: { cell, reason: describeError(language, translateHostError(failure)) },
});
