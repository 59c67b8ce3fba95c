import type { BookValidation, ValidationRule } from "../../engine/rules/ValidationRule";
import { assertUnprotected } from "../assertUnprotected";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType } from "../HostType";
import { intersect } from "../ranges/zoneMath";
import type { TrackedRange } from "../ReferenceTable";
import { fromValidationRule, toValidationRule } from "../rules/toValidationRule";

const STYLES: Readonly<Record<string, ValidationRule["errorStyle"]>> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};

const TYPES: Readonly<Record<ValidationRule["type"], string>> = {
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
  const first = { ...zone, bottom: zone.top, right: zone.left };
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
export const dataValidationType = defineType<TrackedRange>("DataValidation", {
  get: {
    type: (range, context) => TYPES[ruleOf(range, context)?.type ?? "any"],
    rule(range, context) {
      const rule = ruleOf(range, context);
      return rule ? fromValidationRule(rule) : {};
    },
    ignoreBlanks: (range, context) => ruleOf(range, context)?.allowBlank ?? true,
    errorAlert(range, context) {
      const rule = ruleOf(range, context);
      const style = Object.entries(STYLES).find(([, value]) => value === rule?.errorStyle)?.[0] ?? "Stop";
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
    ignoreBlanks(range, value, context) {
      change(range, { allowBlank: value === true }, context);
    },
    errorAlert(range, value, context) {
      const { showAlert, style, title, message } = (value ?? {}) as Readonly<Record<string, unknown>>;
      const errorStyle = STYLES[text(style)] ?? "stop";
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
});
