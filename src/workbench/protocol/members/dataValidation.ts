import { textArgument } from "../arguments";
import { assertUnprotected } from "../assertUnprotected";
import type { HostContext } from "../HostContext";
import { defineType } from "../HostType";
import { intersect } from "../ranges/zoneMath";
import type { TrackedRange } from "../ReferenceTable";
import { type Criterion, fromCriterion, toCriterion } from "../validationRule";

interface EngineRule {
  readonly id: string;
  readonly criterion: Criterion;
  readonly isBlocking?: boolean;
}

function ruleOf({ sheetId, zone }: TrackedRange, { book }: HostContext): EngineRule | null {
  const { getters } = book.model;
  if (zone.top >= getters.getNumberRows(sheetId) || zone.left >= getters.getNumberCols(sheetId)) return null;
  const rule = getters.getValidationRuleForCell({ sheetId, row: zone.top, col: zone.left });
  return rule ? (rule as unknown as EngineRule) : null;
}

function setRule(range: TrackedRange, criterion: Criterion, blocking: boolean, { book }: HostContext): void {
  const { sheetId, zone } = range;
  book.ensureSize(sheetId, zone.bottom + 1, zone.right + 1);
  const ranges = [book.model.getters.getRangeDataFromZone(sheetId, zone)];
  const rule = { id: crypto.randomUUID(), criterion, isBlocking: blocking };
  book.dispatch("ADD_DATA_VALIDATION_RULE", { sheetId, ranges, rule });
}

function clear({ sheetId, zone }: TrackedRange, { book }: HostContext): void {
  for (const rule of book.model.getters.getDataValidationRules(sheetId)) {
    if (rule.ranges.every((range) => !intersect(range.zone, zone))) continue;
    book.dispatch("REMOVE_DATA_VALIDATION_RULE", { sheetId, id: rule.id });
  }
}

/** Excel.DataValidation. Of the alert only its style matters here: Stop refuses, the others warn. */
export const dataValidationType = defineType<TrackedRange>("DataValidation", {
  get: {
    rule: (range, context) => {
      const rule = ruleOf(range, context);
      return rule ? fromCriterion(rule.criterion) : {};
    },
    type: (range, context) => {
      const rule = ruleOf(range, context);
      return rule
        ? (Object.keys(fromCriterion(rule.criterion))[0] ?? "none").replace(/^./, (c) => c.toUpperCase())
        : "None";
    },
    errorAlert: (range, context) => {
      const rule = ruleOf(range, context);
      return {
        showAlert: true,
        style: rule?.isBlocking === false ? "Warning" : "Stop",
        title: "",
        message: "",
      };
    },
  },
  set: {
    rule(range, value, context) {
      assertUnprotected(range.sheetId, context);
      setRule(range, toCriterion(value, range.sheetId, context), true, context);
    },
    errorAlert(range, value, context) {
      assertUnprotected(range.sheetId, context);
      const style = textArgument([(value as { style?: unknown } | null)?.style], 0, "Stop");
      const rule = ruleOf(range, context);
      if (rule) setRule(range, rule.criterion, style === "Stop", context);
    },
  },
  call: {
    clear(range, _args, context) {
      assertUnprotected(range.sheetId, context);
      clear(range, context);
    },
  },
});
