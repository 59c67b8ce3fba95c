import type { Style } from "@odoo/o-spreadsheet";
import type { ValidationOperator } from "../../engine/rules/ValidationRule";
import { flagValue, textValue } from "../arguments";
import { assertUnprotected } from "../assertUnprotected";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType, type HostType } from "../HostType";
import { toColor } from "../toColor";
import { comparison } from "../rules/comparison";
import type { Zone } from "../Zone";
import { rangeRef } from "./range";

/** The kinds of Excel that this host has. */
export const KINDS = ["CellValue", "ContainsText", "Custom", "ColorScale"] as const;

interface FormatTarget {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly id: string;
  /** null for a format that was there before. */
  readonly kind: (typeof KINDS)[number] | null;
  style: Style;
  rule?: object;
}

const existing = ({ sheetId, id }: FormatTarget, { book }: HostContext) =>
  book.model.getters.getConditionalFormats(sheetId).find((format) => format.id === id);

/** Writes the format as far as it is known: without a rule there is nothing to show yet. */
function put(target: FormatTarget, context: HostContext): void {
  const { sheetId, zone, id, style } = target;
  assertUnprotected(sheetId, context);
  const { book } = context;
  const rule = target.rule ?? existing(target, context)?.rule;
  if (!rule) return;
  book.ensureSize(sheetId, zone.bottom + 1, zone.right + 1);
  const isScale = (rule as { type?: string }).type === "ColorScaleRule";
  const before = (rule as { style?: Style }).style;
  book.dispatch("ADD_CONDITIONAL_FORMAT", {
    sheetId,
    ranges: [book.model.getters.getRangeDataFromZone(sheetId, zone)],
    cf: { id, rule: isScale ? rule : { ...rule, style: { ...before, ...style } } },
  });
}

function setRule(target: FormatTarget, type: string, values: readonly string[], context: HostContext): void {
  target.rule = { type: "CellIsRule", operator: type, values };
  put(target, context);
}

const style = (target: FormatTarget, change: Style, context: HostContext): void => {
  target.style = { ...target.style, ...change };
  put(target, context);
};

const fillType = defineType<FormatTarget>("ConditionalRangeFill", {
  set: {
    color(target, value, context) {
      style(target, { fillColor: toColor(textValue(value)) }, context);
    },
  },
});

const fontType = defineType<FormatTarget>("ConditionalRangeFont", {
  set: {
    color(target, value, context) {
      style(target, { textColor: toColor(textValue(value)) }, context);
    },
    bold(target, value, context) {
      style(target, { bold: flagValue(value) }, context);
    },
    italic(target, value, context) {
      style(target, { italic: flagValue(value) }, context);
    },
  },
});

const looksType = defineType<FormatTarget>("ConditionalRangeFormat", {
  nav: { fill: (target) => fillType(target), font: (target) => fontType(target) },
});

const ENGINE_OPERATORS: Readonly<Record<ValidationOperator, string>> = {
  between: "isBetween",
  notBetween: "isNotBetween",
  equal: "isEqual",
  notEqual: "isNotEqual",
  greaterThan: "isGreaterThan",
  greaterThanOrEqual: "isGreaterOrEqualTo",
  lessThan: "isLessThan",
  lessThanOrEqual: "isLessOrEqualTo",
};

const cellValueType = defineType<FormatTarget>("CellValueConditionalFormat", {
  nav: { format: (target) => looksType(target) },
  set: {
    rule(target, value, context) {
      const { operator, formula1, formula2 } = comparison(value);
      const bounds = formula2 === "" ? [formula1] : [formula1, formula2];
      setRule(target, ENGINE_OPERATORS[operator], bounds, context);
    },
  },
});

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWithText",
  EndsWith: "endsWithText",
};

const textType = defineType<FormatTarget>("TextConditionalFormat", {
  nav: { format: (target) => looksType(target) },
  set: {
    rule(target, value, context) {
      const { operator, text } = value as { operator?: unknown; text?: unknown };
      const type = TEXT_OPERATORS[textValue(operator)];
      if (type === undefined) throw new HostError("InvalidArgument", "operator");
      setRule(target, type, [textValue(text)], context);
    },
  },
});

const customRuleType = defineType<FormatTarget>("ConditionalFormatRule", {
  set: {
    formula(target, value, context) {
      setRule(target, "customFormula", [textValue(value)], context);
    },
  },
});

const customType = defineType<FormatTarget>("CustomConditionalFormat", {
  nav: { format: (target) => looksType(target), rule: (target) => customRuleType(target) },
});

interface ScalePoint {
  readonly type?: string;
  readonly color?: string;
  readonly formula?: string | null;
}

const THRESHOLDS: Readonly<Record<string, string>> = {
  LowestValue: "value",
  HighestValue: "value",
  Number: "number",
  Percent: "percentage",
  Percentile: "percentile",
  Formula: "formula",
};

const scalePoint = ({ type = "LowestValue", color = "#FFFFFF", formula }: ScalePoint) => ({
  type: THRESHOLDS[type] ?? "value",
  color: parseInt(toColor(color).slice(1), 16),
  ...(formula == null ? {} : { value: formula }),
});

const colorScaleType = defineType<FormatTarget>("ColorScaleConditionalFormat", {
  set: {
    criteria(target, value, context) {
      const { minimum, midpoint, maximum } = value as Record<string, ScalePoint | undefined>;
      if (!minimum || !maximum) throw new HostError("InvalidArgument", "criteria");
      target.rule = {
        type: "ColorScaleRule",
        minimum: scalePoint(minimum),
        maximum: scalePoint(maximum),
        ...(midpoint ? { midpoint: scalePoint(midpoint) } : {}),
      };
      put(target, context);
    },
  },
});

/** Excel.ConditionalFormat. */
export const conditionalFormatType: HostType<FormatTarget> = defineType<FormatTarget>("ConditionalFormat", {
  identity: ({ id }) => ({ Id: id }),
  get: { id: ({ id }) => id, type: ({ kind }) => kind ?? "CellValue", stopIfTrue: () => false },
  nav: {
    cellValue: (target) => cellValueType(target),
    cellValueOrNullObject: (target) => cellValueType(target),
    textComparison: (target) => textType(target),
    textComparisonOrNullObject: (target) => textType(target),
    custom: (target) => customType(target),
    customOrNullObject: (target) => customType(target),
    colorScale: (target) => colorScaleType(target),
    colorScaleOrNullObject: (target) => colorScaleType(target),
  },
  call: {
    getRange: ({ sheetId, zone }) => rangeRef({ sheetId, zone }),
    delete({ sheetId, id }, _args, { book }) {
      book.dispatch("REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
    },
  },
});
