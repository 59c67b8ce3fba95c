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
  | "emptyTable"
  | "duplicateKey"
  | "negativeWeight"
  | "labelCount"
  | "outOfRange"
  | "sumNotOne"
  | "doesNotConverge"
  | "unknownLabel"
  | "nothingBelow";

export interface ErrorDetails {
  /** The parameter, by its name in the function catalogue. */
  readonly parameter?: string;
  /** The offending value, as the user would recognise it. */
  readonly value?: string | number;
  /** 1-based position of the cell within the parameter, counted row by row. */
  readonly item?: number;
  /** 1-based row and column within a table. */
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

/** Errors: `outOfRange` unless the condition holds. */
export function checkRange(holds: boolean, parameter: string, value: number, expected: string): void {
  if (!holds) throw new DomainError("outOfRange", { parameter, value, expected });
}
