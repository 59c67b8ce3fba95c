import type { ConditionalFormat } from "@odoo/o-spreadsheet";
import type { FileStyle } from "../styles/CellLook";
import { toFileFormula } from "../formulas/fileFormula";
import { attributes } from "../xml/attributes";
import { encodeXml } from "../xml/xmlText";
import type { StyleTable } from "../styles/StyleTable";

interface Rule {
  readonly type: string;
  readonly operator?: string;
  readonly values?: readonly string[];
  readonly style?: FileStyle;
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

const CELL_OPERATORS: Readonly<Record<string, string>> = {
  isBetween: "between",
  isNotBetween: "notBetween",
  isEqual: "equal",
  isNotEqual: "notEqual",
  isGreaterThan: "greaterThan",
  isLessThan: "lessThan",
  isGreaterOrEqualTo: "greaterThanOrEqual",
  isLessOrEqualTo: "lessThanOrEqual",
};

const POINT_TYPES: Readonly<Record<string, string>> = {
  number: "num",
  percentage: "percent",
  percentile: "percentile",
  formula: "formula",
};

/** The conditionalFormatting elements of a sheet, and the kinds of rules that have no form in the file. */
export function writeConditionalFormats(
  formats: readonly ConditionalFormat[],
  styles: StyleTable,
): { xml: string; left: string[] } {
  const left: string[] = [];
  const xml = formats.map((format, index) => {
    const first = format.ranges[0]?.split(":")[0] ?? "A1";
    const rule = ruleXml(format.rule, index + 1, format.stopIfTrue ?? false, first, styles);
    if (rule === null) left.push(format.rule.type);
    return rule === null
      ? ""
      : `<conditionalFormatting${attributes({ sqref: format.ranges.join(" ") })}>${rule}</conditionalFormatting>`;
  });
  return { xml: xml.join(""), left };
}

function ruleXml(
  rule: Rule,
  priority: number,
  stopIfTrue: boolean,
  cell: string,
  styles: StyleTable,
): string | null {
  if (rule.type === "ColorScaleRule") return colorScale(rule, priority);
  if (rule.type === "DataBarRule") {
    const color = `<color rgb="${argb(rule.color ?? 0)}"/>`;
    return `<cfRule type="dataBar" priority="${priority}"><dataBar><cfvo type="min"/><cfvo type="max"/>${color}</dataBar></cfRule>`;
  }
  if (rule.type !== "CellIsRule") return null;
  const found = cellRule(rule, cell);
  if (!found) return null;
  const head = attributes({
    type: found.type,
    dxfId: styles.differentialIndex(rule.style ?? {}),
    priority,
    stopIfTrue: stopIfTrue || null,
    ...found.extra,
  });
  return `<cfRule${head}>${found.formulas.map((formula) => `<formula>${encodeXml(formula)}</formula>`).join("")}</cfRule>`;
}

interface FileRule {
  readonly type: string;
  readonly extra: Readonly<Record<string, string | boolean | null>>;
  readonly formulas: readonly string[];
}

function cellRule({ operator = "", values = [], isPercent, isBottom }: Rule, cell: string): FileRule | null {
  const cellOperator = CELL_OPERATORS[operator];
  if (cellOperator)
    return { type: "cellIs", extra: { operator: cellOperator }, formulas: values.map(operand) };
  const text = values[0] ?? "";
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const textRule = (type: string, formula: string): FileRule => {
    return {
      type,
      extra: { operator: type === "notContainsText" ? "notContains" : type, text },
      formulas: [formula],
    };
  };
  switch (operator) {
    case "customFormula":
      return { type: "expression", extra: {}, formulas: [toFileFormula(text.replace(/^=/, ""))] };
    case "containsText":
      return textRule("containsText", `NOT(ISERROR(SEARCH(${quoted},${cell})))`);
    case "notContainsText":
      return textRule("notContainsText", `ISERROR(SEARCH(${quoted},${cell}))`);
    case "beginsWithText":
      return textRule("beginsWith", `LEFT(${cell},${text.length})=${quoted}`);
    case "endsWithText":
      return textRule("endsWith", `RIGHT(${cell},${text.length})=${quoted}`);
    case "isEqualText":
      return { type: "cellIs", extra: { operator: "equal" }, formulas: [quoted] };
    case "isEmpty":
      return { type: "containsBlanks", extra: {}, formulas: [`LEN(TRIM(${cell}))=0`] };
    case "isNotEmpty":
      return { type: "notContainsBlanks", extra: {}, formulas: [`LEN(TRIM(${cell}))>0`] };
    case "duplicateValues":
    case "uniqueValues":
      return { type: operator, extra: {}, formulas: [] };
    case "top10":
      return {
        type: "top10",
        extra: { rank: text, percent: isPercent || null, bottom: isBottom || null },
        formulas: [],
      };
    default:
      return null;
  }
}

function operand(value: string): string {
  if (value.startsWith("=")) return toFileFormula(value.slice(1));
  return Number.isFinite(Number(value)) && value.trim() !== "" ? value : `"${value.replace(/"/g, '""')}"`;
}

function colorScale({ minimum, midpoint, maximum }: Rule, priority: number): string {
  const points = [minimum, midpoint, maximum].filter((point): point is Threshold => point !== undefined);
  const values = points.map((point, index) => {
    const type = POINT_TYPES[point.type] ?? (index === 0 ? "min" : "max");
    return `<cfvo${attributes({ type, val: POINT_TYPES[point.type] ? point.value : null })}/>`;
  });
  const colors = points.map((point) => `<color rgb="${argb(point.color)}"/>`);
  return `<cfRule type="colorScale" priority="${priority}"><colorScale>${values.join("")}${colors.join("")}</colorScale></cfRule>`;
}

function argb(color: number): string {
  return `FF${color.toString(16).padStart(6, "0").toUpperCase()}`;
}
