import { cellName, zoneName } from "../address";
import type { ConditionalFormat, ConditionalRule, ScalePoint, StyledRule, TextRule } from "../CellRules";
import { toFileFormula } from "../formulas/fileFormula";
import type { StyleTable } from "../styles/StyleTable";
import { attributes, type AttributeValue } from "../xml/attributes";
import { encodeXml } from "../xml/xmlText";

/** The conditionalFormatting elements of a sheet. */
export function writeConditionalFormats(formats: readonly ConditionalFormat[], styles: StyleTable): string {
  return formats
    .map(({ zones, rule, stopIfTrue }, index) => {
      const [first] = zones;
      if (!first) return "";
      const xml = ruleXml(rule, index + 1, stopIfTrue, cellName(first.top, first.left), styles);
      return `<conditionalFormatting${attributes({ sqref: zones.map(zoneName).join(" ") })}>${xml}</conditionalFormatting>`;
    })
    .join("");
}

function ruleXml(
  rule: ConditionalRule,
  priority: number,
  stopIfTrue: boolean,
  cell: string,
  styles: StyleTable,
): string {
  if (rule.type === "colorScale") return colorScale(rule.points, priority);
  if (rule.type === "dataBar") {
    const color = `<color rgb="${argb(rule.color)}"/>`;
    return `<cfRule type="dataBar" priority="${priority}"><dataBar><cfvo type="min"/><cfvo type="max"/>${color}</dataBar></cfRule>`;
  }
  const { extra = {}, formulas = [] } = condition(rule, cell);
  const head = attributes({
    type: rule.type,
    dxfId: styles.differentialIndex(rule.style),
    priority,
    stopIfTrue: stopIfTrue || null,
    ...extra,
  });
  const elements = formulas.map((formula) => `<formula>${encodeXml(formula)}</formula>`);
  return `<cfRule${head}>${elements.join("")}</cfRule>`;
}

interface Condition {
  readonly extra?: Readonly<Record<string, AttributeValue>>;
  readonly formulas?: readonly string[];
}

/** Excel evaluates the formula even of rules that are said by attributes. */
function condition(rule: StyledRule, cell: string): Condition {
  switch (rule.type) {
    case "cellIs":
      return { extra: { operator: rule.operator }, formulas: rule.formulas.map(toFileFormula) };
    case "expression":
      return { formulas: [toFileFormula(rule.formula)] };
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith": {
      const operator = rule.type === "notContainsText" ? "notContains" : rule.type;
      return { extra: { operator, text: rule.text }, formulas: [textFormula(rule.type, rule.text, cell)] };
    }
    case "containsBlanks":
      return { formulas: [`LEN(TRIM(${cell}))=0`] };
    case "notContainsBlanks":
      return { formulas: [`LEN(TRIM(${cell}))>0`] };
    case "duplicateValues":
    case "uniqueValues":
      return {};
    case "top10":
      return { extra: { rank: rule.rank, percent: rule.isPercent || null, bottom: rule.isBottom || null } };
  }
}

function textFormula(type: TextRule, text: string, cell: string): string {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (type) {
    case "containsText":
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case "notContainsText":
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},${text.length})=${quoted}`;
    case "endsWith":
      return `RIGHT(${cell},${text.length})=${quoted}`;
  }
}

function colorScale(points: readonly ScalePoint[], priority: number): string {
  const values = points.map(({ type, value }) => `<cfvo${attributes({ type, val: value })}/>`);
  const colors = points.map(({ color }) => `<color rgb="${argb(color)}"/>`);
  return `<cfRule type="colorScale" priority="${priority}"><colorScale>${values.join("")}${colors.join("")}</colorScale></cfRule>`;
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
