import type { DataValidationRule, Model } from "@odoo/o-spreadsheet";
import { rangeText } from "../formula/rangeText";
import { anyValue, type BookValidation, type ValidationRule } from "./ValidationRule";
import { fromEngineCriterion, engineCriterion, engineDateCriterion } from "./operators";
import type { NameGetters } from "../plugins/BookNamesPlugin";

/** All data validation rules of a sheet as Excel stores them, those made in the grid's own panel included. */
export function readValidations(model: Model, sheetId: string): BookValidation[] {
  return model.getters.getDataValidationRules(sheetId).flatMap((rule) => {
    const excel = excelRule(model, sheetId, rule);
    return excel ? [{ ...excel, id: rule.id, zones: rule.ranges.map((range) => range.zone) }] : [];
  });
}

function source(model: Model, sheetId: string, text: string): string {
  const range = model.getters.getRangeFromSheetXC(sheetId, text);
  if (range.invalidXc !== undefined) return text;
  return rangeText(model.getters, { ...range, prefixSheet: true }, "", { useFixedReference: true });
}

function excelRule(model: Model, sheetId: string, rule: DataValidationRule): ValidationRule | null {
  const { criterion } = rule;
  const excel = (rule as DataValidationRule & Partial<EngineValidation>).excel;
  const base = excel ?? {
    ...anyValue,
    errorStyle: rule.isBlocking ? ("stop" as const) : ("warning" as const),
  };
  const [first = "", second = ""] = criterion.values.map((value) => value.replace(/^=/, ""));
  if (criterion.type === "isValueInList") {
    return { ...base, type: "list", formula1: `"${criterion.values.join(",").replace(/"/g, '""')}"` };
  }
  if (criterion.type === "isValueInRange") {
    const isKept = excel?.type === "list" && !/[$!:]/.test(excel.formula1);
    return { ...base, type: "list", formula1: isKept ? excel.formula1 : source(model, sheetId, first) };
  }
  if (criterion.type === "customFormula") {
    if (excel && excel.type !== "custom") return excel;
    return { ...base, type: "custom", formula1: first };
  }
  const operator = fromEngineCriterion(criterion.type);
  if (!operator) return null;
  const type = excel?.type ?? (criterion.type.startsWith("date") ? "date" : "decimal");
  return { ...base, type, operator, formula1: first, formula2: second };
}

/** The engine's rule for an Excel rule; the Excel rule rides along for what the engine does not know. */
export interface EngineValidation {
  readonly criterion: { readonly type: string; readonly values: string[]; readonly displayStyle?: string };
  readonly isBlocking: boolean;
  readonly excel: ValidationRule;
}

export function validationCriterion(model: Model, sheetId: string, rule: ValidationRule): EngineValidation {
  const isBlocking = rule.showError && rule.errorStyle === "stop";
  return { criterion: criterion(model, sheetId, rule), isBlocking, excel: rule };
}

function criterion(model: Model, sheetId: string, rule: ValidationRule): EngineValidation["criterion"] {
  const values = rule.operator.toLowerCase().endsWith("between")
    ? [rule.formula1, rule.formula2]
    : [rule.formula1];
  switch (rule.type) {
    case "list":
      return list(model, sheetId, rule);
    case "whole":
    case "decimal":
      return { type: engineCriterion(rule.operator), values: values.map(value) };
    case "date":
      return { type: engineDateCriterion(rule.operator), values: values.map(value) };
    case "custom":
      return { type: "customFormula", values: [`=${rule.formula1.replace(/^=/, "")}`] };
    default:
      return { type: "customFormula", values: ["=TRUE"] };
  }
}

function value(formula: string): string {
  return formula === "" || Number.isFinite(Number(formula)) ? formula : `=${formula.replace(/^=/, "")}`;
}

function list(
  model: Model,
  sheetId: string,
  { formula1, showDropDown }: ValidationRule,
): EngineValidation["criterion"] {
  const displayStyle = showDropDown ? "arrow" : "plainText";
  if (formula1.startsWith('"')) {
    const items = formula1.slice(1, -1).replace(/""/g, '"').split(",");
    return { type: "isValueInList", values: items.map((item) => item.trim()), displayStyle };
  }
  const source = formula1.replace(/^=/, "");
  const names = (model.getters as unknown as NameGetters).getBookNames().ranges;
  const named = names.find((entry) => entry.name.toLowerCase() === source.toLowerCase());
  const range = named?.range ?? model.getters.getRangeFromSheetXC(sheetId, source);
  if (range.invalidXc !== undefined) return { type: "customFormula", values: ["=TRUE"] };
  const text = model.getters.getRangeString({ ...range, prefixSheet: true }, "", { useFixedReference: true });
  return { type: "isValueInRange", values: [text], displayStyle };
}
