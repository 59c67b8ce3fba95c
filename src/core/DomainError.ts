/**
 * What can be wrong with what the user gave. The text of each stands with the surface that shows it: for function
 * cells in `functions/errorMessages.ts`, for the pane in i18n.
 */
export type ErrorCode =
  | "notNumber"
  | "notDate"
  | "notChoice"
  | "notBoolean"
  | "errorCell"
  | "missing"
  | "shape"
  | "tooManyColumns"
  | "emptyTable"
  | "duplicateKey"
  | "negativeWeight"
  | "labelCount"
  | "outOfRange"
  | "sumNotOne"
  | "doesNotConverge"
  | "unknownLabel"
  | "nothingBelow"
  | "tooLong";

export interface ErrorDetails {
  /** The parameter, by its name in the function catalogue. */
  readonly parameter?: string;
  /** The offending value, as the user would recognise it. */
  readonly value?: string | number;
  /** 1-based position within the parameter. */
  readonly row?: number;
  readonly column?: number;
  /** What would have been right. */
  readonly expected?: string | number;
}

/** The one error that the core throws. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code);
    this.name = "DomainError";
    this.code = code;
    this.details = details;
  }
}
