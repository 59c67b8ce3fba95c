import { formatAbsolute } from "./address/formatAbsolute";
import type { HostContext } from "./HostContext";
import { HostError } from "./HostError";
import { isHostRef } from "./HostType";
import { rangeType } from "./members/range";

/** A rule of the engine: what a cell of the range may hold. */
export interface Criterion {
  readonly type: string;
  readonly values: readonly string[];
  readonly displayStyle?: "arrow" | "plainText";
  readonly dateValue?: "exactDate";
}

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "isBetween",
  NotBetween: "isNotBetween",
  EqualTo: "isEqual",
  NotEqualTo: "isNotEqual",
  GreaterThan: "isGreaterThan",
  GreaterThanOrEqualTo: "isGreaterOrEqualTo",
  GreaterThanOrEqual: "isGreaterOrEqualTo",
  LessThan: "isLessThan",
  LessThanOrEqualTo: "isLessOrEqualTo",
  LessThanOrEqual: "isLessOrEqualTo",
};

const DATE_OPERATORS: Readonly<Record<string, string>> = {
  Between: "dateIsBetween",
  NotBetween: "dateIsNotBetween",
  EqualTo: "dateIs",
  GreaterThan: "dateIsAfter",
  GreaterThanOrEqualTo: "dateIsOnOrAfter",
  LessThan: "dateIsBefore",
  LessThanOrEqualTo: "dateIsOnOrBefore",
};

interface Comparison {
  readonly operator?: unknown;
  readonly formula1?: unknown;
  readonly formula2?: unknown;
}

type Rule = Readonly<Record<string, unknown>>;

const scalar = (value: unknown): string => {
  if (typeof value === "number" || typeof value === "string") return String(value);
  throw new HostError("InvalidArgument", "formula of a validation rule");
};

/** Both bounds of a comparison by an operator of Excel; also the rule of a conditional format. */
export function comparisonOf(rule: unknown, operators = OPERATORS): { type: string; values: string[] } {
  const { operator, formula1, formula2 } = rule as Comparison;
  const type = operators[String(operator)];
  if (type === undefined) throw new HostError("InvalidArgument", "operator");
  const values = [scalar(formula1)];
  if (type.endsWith("etween")) values.push(scalar(formula2));
  return { type, values };
}

/** The engine's rule for Excel's; NotImplemented for kinds that the engine does not have. */
export function toCriterion(value: unknown, home: string, context: HostContext): Criterion {
  const rule = (value ?? {}) as Rule;
  const list = rule["list"] as { source?: unknown; inCellDropDown?: boolean } | undefined;
  if (list) return listCriterion(list.source, list.inCellDropDown !== false, home, context);
  const number = rule["decimal"] ?? rule["wholeNumber"];
  if (number) return comparisonOf(number);
  if (rule["date"]) return { ...comparisonOf(rule["date"], DATE_OPERATORS), dateValue: "exactDate" };
  const custom = rule["custom"] as { formula?: unknown } | undefined;
  if (custom) return { type: "customFormula", values: [scalar(custom.formula)] };
  throw new HostError("NotImplemented", `validation ${Object.keys(rule).join()}`);
}

function listCriterion(source: unknown, arrow: boolean, home: string, context: HostContext): Criterion {
  const displayStyle = arrow ? "arrow" : "plainText";
  if (isHostRef(source)) {
    const { sheetId, zone } = source.targetOf(rangeType);
    return { type: "isValueInRange", values: [formatAbsolute(sheetId, zone, context)], displayStyle };
  }
  const text = scalar(source);
  if (!text.startsWith("=")) {
    return { type: "isValueInList", values: text.split(",").map((item) => item.trim()), displayStyle };
  }
  const reference = text.slice(1);
  const own = reference.includes("!")
    ? reference
    : `${context.book.sheetById(home)?.name ?? ""}!${reference}`;
  return { type: "isValueInRange", values: [own], displayStyle };
}

/** Excel's rule for the engine's. */
export function fromCriterion({ type, values, displayStyle }: Criterion): Rule {
  const inCellDropDown = displayStyle !== "plainText";
  if (type === "isValueInList") return { list: { inCellDropDown, source: values.join(",") } };
  if (type === "isValueInRange") return { list: { inCellDropDown, source: `=${values[0] ?? ""}` } };
  if (type === "customFormula") return { custom: { formula: values[0] ?? "" } };
  const [kind, operators] = type.startsWith("date") ? ["date", DATE_OPERATORS] : ["decimal", OPERATORS];
  const operator = Object.keys(operators as Record<string, string>).find(
    (name) => (operators as Record<string, string>)[name] === type,
  );
  const [formula1, formula2] = values;
  return operator === undefined
    ? {}
    : { [kind]: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) } };
}
