import type { ErrorCode, ErrorDetails } from "../core/DomainError";

const longestQuote = 60;

/** The English message of each domain error, as Excel shows it on #VALUE! and #N/A. */
export const errorMessages = {
  notNumber: (details) => `${where(details)} ${quote(details)} is not a number.`,
  notDate: (details) => `${where(details)} ${quote(details)} is not a date.`,
  notChoice: (details) => `${where(details)} ${quote(details)} is not one of ${details.expected ?? ""}.`,
  notBoolean: (details) => `${where(details)} ${quote(details)} is neither TRUE nor FALSE.`,
  errorCell: (details) => `${where(details)} the cell holds the error ${details.value ?? ""}.`,
  missing: (details) => `${where(details)} a value is needed.`,
  shape: (details) =>
    `${where(details)} has the wrong shape${found(details)}; needed: ${details.expected ?? ""}.`,
  emptyTable: (details) => `${where(details)} the table is empty.`,
  duplicateKey: (details) => `${where(details)} ${quote(details)} is given twice.`,
  negativeWeight: (details) => `${where(details)} the weight ${quote(details)} is negative.`,
  labelCount: (details) =>
    `${where(details)} ${details.value ?? ""} given where ${details.expected ?? ""} are needed.`,
  outOfRange: (details) =>
    `${where(details)} ${quote(details)} is out of range; needed: ${details.expected ?? ""}.`,
  sumNotOne: (details) => `${where(details)} the shares add up to ${details.value ?? ""}, not to 1.`,
  doesNotConverge: (details) => `${where(details)} the sum without end does not converge.`,
  unknownLabel: (details) => `${where(details)} ${quote(details)} is not in the table.`,
  nothingBelow: (details) => `${where(details)} nothing to divide by.`,
} satisfies Record<ErrorCode, (details: ErrorDetails) => string>;

/** The Excel error of each domain error; the messages of #NUM! and #DIV/0! are not shown by Excel. */
export const errorKinds = {
  notNumber: "#VALUE!",
  notDate: "#VALUE!",
  notChoice: "#VALUE!",
  notBoolean: "#VALUE!",
  errorCell: "#VALUE!",
  missing: "#VALUE!",
  shape: "#VALUE!",
  emptyTable: "#VALUE!",
  duplicateKey: "#VALUE!",
  negativeWeight: "#VALUE!",
  labelCount: "#VALUE!",
  outOfRange: "#NUM!",
  sumNotOne: "#NUM!",
  doesNotConverge: "#NUM!",
  unknownLabel: "#N/A",
  nothingBelow: "#DIV/0!",
} satisfies Record<ErrorCode, string>;

function where({ parameter = "", item, row, column }: ErrorDetails): string {
  const place = [
    item === undefined ? "" : `, cell ${item}`,
    row === undefined ? "" : `, row ${row}`,
    column === undefined ? "" : `, column ${column}`,
  ];
  return `${parameter}${place.join("")}:`;
}

function quote({ value }: ErrorDetails): string {
  if (typeof value !== "string") return String(value ?? "");
  return `"${value.length > longestQuote ? `${value.slice(0, longestQuote)}…` : value}"`;
}

function found({ value }: ErrorDetails): string {
  return value === undefined ? "" : ` (${value})`;
}
