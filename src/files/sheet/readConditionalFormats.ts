import type { ConditionalFormat, ConditionalFormatRule } from "@odoo/o-spreadsheet";
import type { FileStyle } from "../styles/CellLook";
import { fromFileFormula } from "../formulas/fileFormula";
import { decodeText } from "../xml/xmlText";
import type { XmlElement } from "../xml/XmlElement";
import { readColor } from "../styles/readColor";

const CELL_OPERATORS: Readonly<Record<string, string>> = {
  between: "isBetween",
  notBetween: "isNotBetween",
  equal: "isEqual",
  notEqual: "isNotEqual",
  greaterThan: "isGreaterThan",
  lessThan: "isLessThan",
  greaterThanOrEqual: "isGreaterOrEqualTo",
  lessThanOrEqual: "isLessOrEqualTo",
};

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: "containsText",
  notContainsText: "notContainsText",
  beginsWith: "beginsWithText",
  endsWith: "endsWithText",
};

/** Conditional formats of a sheet by priority, and the kinds of rules that the engine does not have. */
export function readConditionalFormats(
  sheet: XmlElement,
  looks: readonly FileStyle[],
  theme: readonly string[],
): { formats: ConditionalFormat[]; unknown: string[] } {
  const found: { priority: number; format: ConditionalFormat }[] = [];
  const unknown: string[] = [];
  for (const group of sheet.all("conditionalFormatting")) {
    const ranges = (group.attribute("sqref") ?? "").split(/\s+/).filter((range) => range !== "");
    for (const element of group.all("cfRule")) {
      const rule = readRule(element, looks, theme);
      if (!rule) {
        unknown.push(element.attribute("type") ?? "unknown");
        continue;
      }
      const id = `cf${found.length + 1}`;
      const format: ConditionalFormat = { id, ranges, rule, stopIfTrue: element.flag("stopIfTrue") };
      found.push({ priority: element.number("priority"), format });
    }
  }
  found.sort((a, b) => a.priority - b.priority);
  return { formats: found.map(({ format }) => format), unknown };
}

function readRule(
  rule: XmlElement,
  looks: readonly FileStyle[],
  theme: readonly string[],
): ConditionalFormatRule | null {
  const look = looks[rule.number("dxfId", -1)] ?? {};
  const formulas = rule.all("formula").map((formula) => fromFileFormula(decodeText(formula.text)));
  const cellRule = (operator: string, values: string[], extra: object = {}): ConditionalFormatRule =>
    ({ type: "CellIsRule", operator, values, style: look, ...extra }) as unknown as ConditionalFormatRule;
  const type = rule.attribute("type") ?? "";
  const operator = rule.attribute("operator") ?? "";
  switch (type) {
    case "cellIs":
      return CELL_OPERATORS[operator]
        ? cellRule(CELL_OPERATORS[operator], formulas.map(criterionValue))
        : null;
    case "expression":
      return cellRule("customFormula", [`=${formulas[0] ?? ""}`]);
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return cellRule(TEXT_OPERATORS[type]!, [rule.attribute("text") ?? ""]);
    case "containsBlanks":
      return cellRule("isEmpty", []);
    case "notContainsBlanks":
      return cellRule("isNotEmpty", []);
    case "duplicateValues":
    case "uniqueValues":
      return cellRule(type, []);
    case "top10":
      return cellRule("top10", [rule.attribute("rank") ?? "10"], {
        isPercent: rule.flag("percent"),
        isBottom: rule.flag("bottom"),
      });
    case "colorScale":
      return readColorScale(rule, theme);
    case "dataBar":
      return readDataBar(rule, theme);
    default:
      return null;
  }
}

function criterionValue(formula: string): string {
  if (/^"[\s\S]*"$/.test(formula)) return formula.slice(1, -1).replace(/""/g, '"');
  return Number.isFinite(Number(formula)) ? formula : `=${formula}`;
}

const THRESHOLDS: Readonly<Record<string, string>> = {
  min: "value",
  max: "value",
  num: "number",
  percent: "percentage",
  percentile: "percentile",
  formula: "formula",
};

function readColorScale(rule: XmlElement, theme: readonly string[]): ConditionalFormatRule | null {
  const scale = rule.child("colorScale");
  const points = scale?.all("cfvo") ?? [];
  const colors = (scale?.all("color") ?? []).map((color) => readColor(color, theme));
  if (points.length < 2 || colors.length !== points.length) return null;
  const thresholds = points.map((point, index) => {
    const type = THRESHOLDS[point.attribute("type") ?? "min"] ?? "value";
    const value = point.attribute("val");
    return {
      color: colorNumber(colors[index]),
      type,
      ...(value === null || type === "value" ? {} : { value }),
    };
  });
  return {
    type: "ColorScaleRule",
    minimum: thresholds[0],
    maximum: thresholds[thresholds.length - 1],
    ...(thresholds.length === 3 ? { midpoint: thresholds[1] } : {}),
  } as unknown as ConditionalFormatRule;
}

function readDataBar(rule: XmlElement, theme: readonly string[]): ConditionalFormatRule {
  const color = readColor(rule.child("dataBar", "color"), theme);
  return { type: "DataBarRule", color: colorNumber(color) };
}

function colorNumber(color: string | undefined): number {
  return parseInt((color ?? "#FFFFFF").slice(1), 16);
}
