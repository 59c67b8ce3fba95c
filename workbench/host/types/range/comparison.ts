import { fromClientOperator } from "../../../engine/rules/operators";
import type { ValidationOperator } from "../../../engine/rules/ValidationRule";
import { HostError } from "../../HostError";

export interface Comparison {
  readonly operator: ValidationOperator;
  readonly formula1: string;
  /** "" for operators with one bound. */
  readonly formula2: string;
}

/** One or two bounds with an operator, from a rule of the client. InvalidArgument for anything else. */
export function comparison(rule: unknown): Comparison {
  const { operator, formula1, formula2 } = rule as Readonly<Record<string, unknown>>;
  const known = typeof operator === "string" ? fromClientOperator(operator) : undefined;
  if (!known) throw new HostError("InvalidArgument", "operator");
  const two = known === "between" || known === "notBetween";
  return { operator: known, formula1: formulaText(formula1), formula2: two ? formulaText(formula2) : "" };
}

/** A bound or formula of a rule: a number, or text with or without "=". */
export function formulaText(value: unknown): string {
  if (typeof value === "number" || typeof value === "string") return String(value);
  throw new HostError("InvalidArgument", "formula of a rule");
}
