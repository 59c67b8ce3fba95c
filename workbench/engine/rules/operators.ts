import type { ValidationOperator } from "./ValidationRule";

interface Names {
  /** Excel's file format, and the word of this program. */
  readonly operator: ValidationOperator;
  /** Excel's API. */
  readonly client: string;
  /** The engine, for validations and conditional formats of numbers. */
  readonly criterion: string;
  /** The engine, for validations of dates. */
  readonly dateCriterion: string;
}

/** The comparisons of validation rules and conditional formats under the names that each side has for them. */
const names: readonly Names[] = (
  [
    ["between", "Between", "isBetween", "dateIsBetween"],
    ["notBetween", "NotBetween", "isNotBetween", "dateIsNotBetween"],
    ["equal", "EqualTo", "isEqual", "dateIs"],
    ["notEqual", "NotEqualTo", "isNotEqual", ""],
    ["greaterThan", "GreaterThan", "isGreaterThan", "dateIsAfter"],
    ["greaterThanOrEqual", "GreaterThanOrEqualTo", "isGreaterOrEqualTo", "dateIsOnOrAfter"],
    ["lessThan", "LessThan", "isLessThan", "dateIsBefore"],
    ["lessThanOrEqual", "LessThanOrEqualTo", "isLessOrEqualTo", "dateIsOnOrBefore"],
  ] as const
).map(([operator, client, criterion, dateCriterion]) => ({ operator, client, criterion, dateCriterion }));

const named = (operator: ValidationOperator): Names => names.find((entry) => entry.operator === operator)!;

export const clientOperator = (operator: ValidationOperator): string => named(operator).client;

/** The operator of a client's rule; conditional formats leave out the "To" after "OrEqual". */
export const fromClientOperator = (client: string): ValidationOperator | undefined =>
  names.find((entry) => entry.client === client.replace(/OrEqual$/, "OrEqualTo"))?.operator;

export const engineCriterion = (operator: ValidationOperator): string => named(operator).criterion;

/** Dates before or after a day are compared as numbers; only the engine's ranges of days are its own. */
export const engineDateCriterion = (operator: ValidationOperator): string =>
  operator.toLowerCase().endsWith("between") ? named(operator).dateCriterion : named(operator).criterion;

export const fromEngineCriterion = (criterion: string): ValidationOperator | undefined =>
  names.find((entry) => entry.criterion === criterion || entry.dateCriterion === criterion)?.operator;
