import { ANY_VALUE, type ValidationRule } from "../../engine/rules/ValidationRule";
import { formatAbsolute } from "../address/formatAbsolute";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { isHostRef } from "../HostType";
import { rangeType } from "../members/range";
import { comparison, formulaText } from "./comparison";

const COMPARED = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

const plain = (formula: string): string => formula.replace(/^=/, "");

/** The rule of Excel's file for one of the client. InvalidArgument for what is none. */
export function toValidationRule(value: unknown, context: HostContext): ValidationRule {
  const rule = (value ?? {}) as Readonly<Record<string, unknown>>;
  for (const [key, type] of Object.entries(COMPARED)) {
    if (rule[key] == null) continue;
    const { operator, formula1, formula2 } = comparison(rule[key]);
    return { ...ANY_VALUE, type, operator, formula1: plain(formula1), formula2: plain(formula2) };
  }
  const list = rule["list"] as { readonly source?: unknown; readonly inCellDropDown?: boolean } | undefined;
  if (list) {
    const showDropDown = list.inCellDropDown !== false;
    return { ...ANY_VALUE, type: "list", showDropDown, formula1: listSource(list.source, context) };
  }
  const custom = rule["custom"] as { readonly formula?: unknown } | undefined;
  if (custom) return { ...ANY_VALUE, type: "custom", formula1: plain(formulaText(custom.formula)) };
  throw new HostError("InvalidArgument", "validation rule");
}

function listSource(source: unknown, context: HostContext): string {
  if (isHostRef(source)) {
    const { sheetId, zone } = source.targetOf(rangeType);
    return formatAbsolute(sheetId, zone, context);
  }
  const text = formulaText(source);
  return text.startsWith("=") ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
}

/** The client's rule for one of Excel's file; {} where everything is allowed. */
export function fromValidationRule(rule: ValidationRule): Readonly<Record<string, unknown>> {
  const { type, formula1, formula2 } = rule;
  if (type === "any") return {};
  if (type === "list") {
    const items = /^"(.*)"$/s.exec(formula1)?.[1]?.replaceAll('""', '"');
    return { list: { inCellDropDown: rule.showDropDown, source: items ?? `=${formula1}` } };
  }
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  const key = Object.entries(COMPARED).find(([, value]) => value === type)?.[0] ?? type;
  const operator = Object.entries(CLIENT_OPERATORS).find(([, value]) => value === rule.operator)?.[0];
  return { [key]: { operator, formula1, ...(formula2 === "" ? {} : { formula2 }) } };
}

const CLIENT_OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThan: "lessThan",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;
