import type { ErrorCode } from "../../core/DomainError";

/** Texts of the core's errors. {parameter}, {value}, {row}, {column} and {expected} are filled in. */
export const domainErrors: Readonly<Record<ErrorCode, string>> = {
  notNumber: "{parameter}: {value} is not a number.",
  notDate: "{parameter}: {value} is not a date.",
  notChoice: "{parameter}: {value} is not one of {expected}.",
  notBoolean: "{parameter}: {value} is neither TRUE nor FALSE.",
  errorCell: "{parameter} holds the error {value} in row {row}.",
  missing: "{parameter} is missing.",
  shape: "{parameter} has not the same shape as the other ranges.",
  emptyTable: "{parameter} is empty.",
  duplicateKey: "{parameter}: {value} is there twice.",
  negativeWeight: "{parameter}: the weight {value} is negative.",
  labelCount: "{parameter}: there are {value} labels, but {expected} are needed.",
  outOfRange: "{parameter}: {value} is outside {expected}.",
  sumNotOne: "{parameter} add up to {value} instead of 1.",
  doesNotConverge: "{parameter}: the sum has no end.",
  unknownLabel: "{parameter}: {value} is not in the table.",
  nothingBelow: "{parameter}: there is nothing to divide by.",
};

export type DomainErrors = typeof domainErrors;
