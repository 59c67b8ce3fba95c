import type { ConditionalFormatRule } from "@odoo/o-spreadsheet";
import type { ConditionalRule, ScalePoint, StyledRule, TextRule } from "../../src/files/CellRules";
import { engineCriterion, fromEngineCriterion } from "../engine/rules/operators";
import { cellStyle, engineStyle } from "./engineStyle";

/** The engine's rules as far as they have a form in files. */
interface EngineRule {
  readonly type: string;
  readonly operator?: string;
  readonly values?: readonly string[];
  readonly style?: Parameters<typeof cellStyle>[0];
  readonly isPercent?: boolean;
  readonly isBottom?: boolean;
  readonly minimum?: Threshold;
  readonly midpoint?: Threshold;
  readonly maximum?: Threshold;
  readonly color?: number;
}

interface Threshold {
  readonly color: number;
  readonly type: string;
  readonly value?: string;
}

const textOperators: readonly (readonly [type: TextRule, operator: string])[] = [
  ["containsText", "containsText"],
  ["notContainsText", "notContainsText"],
  ["beginsWith", "beginsWithText"],
  ["endsWith", "endsWithText"],
];

/** "value" stands for the smallest or greatest value of the cells. */
const pointTypes: readonly (readonly [type: ScalePoint["type"], threshold: string])[] = [
  ["num", "number"],
  ["percent", "percentage"],
  ["percentile", "percentile"],
  ["formula", "formula"],
];

/** The engine's rule for a conditional format of a file. */
export function engineRule(rule: ConditionalRule): ConditionalFormatRule {
  return toEngine(rule) as unknown as ConditionalFormatRule;
}

function toEngine(rule: ConditionalRule): EngineRule {
  if (rule.type === "dataBar") return { type: "DataBarRule", color: colorNumber(rule.color) };
  if (rule.type !== "colorScale")
    return { type: "CellIsRule", style: engineStyle(rule.style), values: [], ...criterion(rule) };
  const thresholds = rule.points.map(({ type, value, color }): Threshold => {
    const threshold = pointTypes.find(([known]) => known === type)?.[1] ?? "value";
    return { color: colorNumber(color), type: threshold, ...(value === null ? {} : { value }) };
  });
  return {
    type: "ColorScaleRule",
    minimum: thresholds[0]!,
    maximum: thresholds[thresholds.length - 1]!,
    ...(thresholds.length === 3 ? { midpoint: thresholds[1]! } : {}),
  };
}

function criterion(rule: StyledRule): Pick<EngineRule, "operator" | "values" | "isPercent" | "isBottom"> {
  switch (rule.type) {
    case "cellIs":
      return { operator: engineCriterion(rule.operator), values: rule.formulas.map(criterionValue) };
    case "expression":
      return { operator: "customFormula", values: [`=${rule.formula}`] };
    case "containsBlanks":
      return { operator: "isEmpty" };
    case "notContainsBlanks":
      return { operator: "isNotEmpty" };
    case "duplicateValues":
    case "uniqueValues":
      return { operator: rule.type };
    case "top10":
      return {
        operator: "top10",
        values: [String(rule.rank)],
        isPercent: rule.isPercent,
        isBottom: rule.isBottom,
      };
    default:
      return { operator: textOperators.find(([type]) => type === rule.type)![1], values: [rule.text] };
  }
}

/** The engine takes texts without quotes and formulas with "=". */
function criterionValue(formula: string): string {
  if (/^"[\s\S]*"$/.test(formula)) return formula.slice(1, -1).replace(/""/g, '"');
  return Number.isFinite(Number(formula)) ? formula : `=${formula}`;
}

function colorNumber(color: string): number {
  return parseInt(color.slice(1), 16);
}

/** The rule of a file for one of the engine's; null for those that files of this program do not hold. */
export function fileRule(engine: ConditionalFormatRule): ConditionalRule | null {
  const rule = engine as unknown as EngineRule;
  switch (rule.type) {
    case "ColorScaleRule":
      return { type: "colorScale", points: scalePoints(rule) };
    case "DataBarRule":
      return { type: "dataBar", color: colorText(rule.color ?? 0) };
    case "CellIsRule":
      return styledRule(rule, cellStyle(rule.style ?? {}));
    default:
      return null;
  }
}

function scalePoints({ minimum, midpoint, maximum }: EngineRule): ScalePoint[] {
  const thresholds = [minimum, midpoint, maximum].filter((point) => point !== undefined);
  return thresholds.map((point, index) => {
    const color = colorText(point.color);
    const known = pointTypes.find(([, threshold]) => threshold === point.type)?.[0];
    if (known) return { type: known, value: point.value ?? null, color };
    return { type: index === 0 ? "min" : "max", value: null, color };
  });
}

function styledRule(
  { operator = "", values = [], isPercent = false, isBottom = false }: EngineRule,
  style: StyledRule["style"],
): StyledRule | null {
  const [first = ""] = values;
  const comparison = fromEngineCriterion(operator);
  if (comparison) return { type: "cellIs", operator: comparison, formulas: values.map(operand), style };
  const textRule = textOperators.find(([, known]) => known === operator)?.[0];
  if (textRule) return { type: textRule, text: first, style };
  switch (operator) {
    case "customFormula":
      return { type: "expression", formula: first.replace(/^=/, ""), style };
    case "isEqualText":
      return { type: "cellIs", operator: "equal", formulas: [quoted(first)], style };
    case "isEmpty":
      return { type: "containsBlanks", style };
    case "isNotEmpty":
      return { type: "notContainsBlanks", style };
    case "duplicateValues":
    case "uniqueValues":
      return { type: operator, style };
    case "top10":
      return /^\d+$/.test(first) ? { type: "top10", rank: Number(first), isPercent, isBottom, style } : null;
    default:
      return null;
  }
}

function operand(value: string): string {
  if (value.startsWith("=")) return value.slice(1);
  return Number.isFinite(Number(value)) && value.trim() !== "" ? value : quoted(value);
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function colorText(color: number): string {
  return `#${color.toString(16).padStart(6, "0").toUpperCase()}`;
}
