import type { DataValidationRule, Model } from "@odoo/o-spreadsheet";
import { rangeText } from "../formula/rangeText";
import { ANY_VALUE } from "./ValidationRule";
import { fromEngineCriterion } from "./operators";
import type { BookValidation, ValidationRule } from "./ValidationRule";
import type { EngineValidation } from "./validationCriterion";

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
    ...ANY_VALUE,
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
