import { clientOperator } from "../../../engine/rules/operators";
import { anyValue, type BookValidation, type ValidationRule } from "../../../engine/rules/ValidationRule";
import { assertUnprotected, type HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { HostRef } from "../../HostRef";
import type { Members } from "../../Members";
import { absoluteAddress } from "../../ranges";
import { firstCell, intersect, type TrackedRange } from "../../zones";
import { comparison, formulaText } from "./comparison";

const errorStyles: Readonly<Record<string, ValidationRule["errorStyle"]>> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};

const ruleTypes: Readonly<Record<ValidationRule["type"], string>> = {
  any: "None",
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** The rule of the range's first cell. */
function ruleOf({ sheetId, zone }: TrackedRange, { book }: HostContext): BookValidation | undefined {
  const first = firstCell(zone);
  return book.validations(sheetId).find((rule) => rule.zones.some((area) => intersect(area, first)));
}

function change(range: TrackedRange, parts: Partial<ValidationRule>, context: HostContext): void {
  assertUnprotected(range.sheetId, context);
  const rule = ruleOf(range, context);
  if (!rule) throw new HostError("InvalidOperation", "set the rule first");
  context.book.setValidation(range.sheetId, range.zone, { ...rule, ...parts });
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Excel.DataValidation. */
export const dataValidationMembers: Members<"DataValidation"> = {
  get: {
    type: (range, context) => ruleTypes[ruleOf(range, context)?.type ?? "any"],
    rule(range, context) {
      const rule = ruleOf(range, context);
      return rule ? fromValidationRule(rule) : {};
    },
    errorAlert(range, context) {
      const rule = ruleOf(range, context);
      const style =
        Object.entries(errorStyles).find(([, value]) => value === rule?.errorStyle)?.[0] ?? "Stop";
      const { showError = true, errorTitle = "", error = "" } = rule ?? {};
      return { showAlert: showError, style, title: errorTitle, message: error };
    },
    prompt(range, context) {
      const { showPrompt = true, promptTitle = "", prompt = "" } = ruleOf(range, context) ?? {};
      return { showPrompt, title: promptTitle, message: prompt };
    },
  },
  set: {
    rule(range, value, context) {
      assertUnprotected(range.sheetId, context);
      context.book.setValidation(range.sheetId, range.zone, toValidationRule(value, context));
    },
    errorAlert(range, value, context) {
      const { showAlert, style, title, message } = (value ?? {}) as Readonly<Record<string, unknown>>;
      const errorStyle = errorStyles[text(style)] ?? "stop";
      const parts = {
        showError: showAlert !== false,
        errorStyle,
        errorTitle: text(title),
        error: text(message),
      };
      change(range, parts, context);
    },
    prompt(range, value, context) {
      const { showPrompt, title, message } = (value ?? {}) as Readonly<Record<string, unknown>>;
      const parts = { showPrompt: showPrompt !== false, promptTitle: text(title), prompt: text(message) };
      change(range, parts, context);
    },
  },
  call: {
    clear(range, _args, context) {
      assertUnprotected(range.sheetId, context);
      context.book.setValidation(range.sheetId, range.zone, null);
    },
  },
};

const compared = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

const plain = (formula: string): string => formula.replace(/^=/, "");

/** The rule of Excel's file for one of the client. InvalidArgument for what is none. */
function toValidationRule(value: unknown, context: HostContext): ValidationRule {
  const rule = (value ?? {}) as Readonly<Record<string, unknown>>;
  for (const [key, type] of Object.entries(compared)) {
    if (rule[key] == null) continue;
    const { operator, formula1, formula2 } = comparison(rule[key]);
    return { ...anyValue, type, operator, formula1: plain(formula1), formula2: plain(formula2) };
  }
  const list = rule["list"] as { readonly source?: unknown; readonly inCellDropDown?: boolean } | undefined;
  if (list) {
    const showDropDown = list.inCellDropDown !== false;
    return { ...anyValue, type: "list", showDropDown, formula1: listSource(list.source, context) };
  }
  const custom = rule["custom"] as { readonly formula?: unknown } | undefined;
  if (custom) return { ...anyValue, type: "custom", formula1: plain(formulaText(custom.formula)) };
  throw new HostError("InvalidArgument", "validation rule");
}

function listSource(source: unknown, context: HostContext): string {
  if (source instanceof HostRef) return absoluteAddress(source.as("Range"), context);
  const text = formulaText(source);
  return text.startsWith("=") ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
}

/** The client's rule for one of Excel's file; {} where everything is allowed. */
function fromValidationRule(rule: ValidationRule): Readonly<Record<string, unknown>> {
  const { type, formula1, formula2 } = rule;
  if (type === "any") return {};
  if (type === "list") {
    const items = /^"(.*)"$/s.exec(formula1)?.[1]?.replaceAll('""', '"');
    return { list: { inCellDropDown: rule.showDropDown, source: items ?? `=${formula1}` } };
  }
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  const key = Object.entries(compared).find(([, value]) => value === type)?.[0] ?? type;
  return {
    [key]: { operator: clientOperator(rule.operator), formula1, ...(formula2 === "" ? {} : { formula2 }) },
  };
}
