import { parseZone } from "../address";
import type { Comparison, ConditionalFormat, ConditionalRule, ScalePoint, StyledRule } from "../CellRules";
import { fromFileFormula } from "../formulas/fileFormula";
import type { CellStyle } from "../styles/CellLook";
import { readColor } from "../styles/readColor";
import type { XmlElement } from "../xml/XmlElement";
import { decodeText } from "../xml/xmlText";

/** Conditional formats of a sheet by priority, and the kinds of rules that are left out. */
export function readConditionalFormats(
  sheet: XmlElement,
  looks: readonly CellStyle[],
  theme: readonly string[],
): { formats: ConditionalFormat[]; left: string[] } {
  const found: { priority: number; format: ConditionalFormat }[] = [];
  const left: string[] = [];
  for (const group of sheet.all("conditionalFormatting")) {
    const places = (group.attribute("sqref") ?? "").split(/\s+/);
    const zones = places.flatMap((place) => parseZone(place) ?? []);
    for (const element of group.all("cfRule")) {
      const rule = readRule(element, looks[element.number("dxfId", -1)] ?? {}, theme);
      if (!rule) {
        left.push(element.attribute("type") ?? "unknown");
        continue;
      }
      const format = { zones, rule, stopIfTrue: element.flag("stopIfTrue") };
      found.push({ priority: element.number("priority"), format });
    }
  }
  found.sort((a, b) => a.priority - b.priority);
  return { formats: found.map(({ format }) => format), left };
}

function readRule(rule: XmlElement, style: CellStyle, theme: readonly string[]): ConditionalRule | null {
  const type = rule.attribute("type") ?? "";
  if (type === "colorScale") return readColorScale(rule, theme);
  if (type !== "dataBar") return readStyledRule(rule, type, style);
  return { type, color: readColor(rule.child("dataBar", "color"), theme) ?? "#FFFFFF" };
}

function readStyledRule(rule: XmlElement, type: string, style: CellStyle): StyledRule | null {
  const formulas = rule.all("formula").map((formula) => fromFileFormula(decodeText(formula.text)));
  switch (type) {
    case "cellIs": {
      const operator = rule.attribute("operator") ?? "";
      return isComparison(operator) ? { type, operator, formulas, style } : null;
    }
    case "expression":
      return { type, formula: formulas[0] ?? "", style };
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return { type, text: rule.attribute("text") ?? "", style };
    case "containsBlanks":
    case "notContainsBlanks":
    case "duplicateValues":
    case "uniqueValues":
      return { type, style };
    case "top10": {
      const rank = rule.number("rank", 10);
      return { type, rank, isPercent: rule.flag("percent"), isBottom: rule.flag("bottom"), style };
    }
    default:
      return null;
  }
}

const comparisons: Readonly<Record<Comparison, true>> = {
  between: true,
  notBetween: true,
  equal: true,
  notEqual: true,
  greaterThan: true,
  lessThan: true,
  greaterThanOrEqual: true,
  lessThanOrEqual: true,
};

function isComparison(word: string): word is Comparison {
  return word in comparisons;
}

const pointTypes: readonly string[] = ["min", "max", "num", "percent", "percentile", "formula"];

function readColorScale(rule: XmlElement, theme: readonly string[]): ConditionalRule | null {
  const scale = rule.child("colorScale");
  const elements = scale?.all("cfvo") ?? [];
  const colors = (scale?.all("color") ?? []).map((color) => readColor(color, theme));
  if (elements.length < 2 || colors.length !== elements.length) return null;
  const points = elements.map((element, index): ScalePoint => {
    const word = element.attribute("type") ?? "";
    const type = (pointTypes.includes(word) ? word : "min") as ScalePoint["type"];
    const value = type === "min" || type === "max" ? null : element.attribute("val");
    return { type, value, color: colors[index] ?? "#FFFFFF" };
  });
  return { type: "colorScale", points };
}
