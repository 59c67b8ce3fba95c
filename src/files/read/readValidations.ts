import type {
  ValidationOperator,
  ValidationRule,
  ValidationType,
} from "../../../workbench/engine/rules/ValidationRule";
import { parseZone, zoneName } from "../address";
import { fromFileFormula } from "../formulas/fromFileFormula";
import { decodeText } from "../xml/decodeText";
import type { XmlElement } from "../xml/XmlElement";

export interface FileValidation {
  /** "A1:B9" */
  readonly ranges: string[];
  readonly rule: ValidationRule;
}

/** Data validations of a sheet, those of Excel 2010's extension list (other sheets as sources) included. */
export function readValidations(sheet: XmlElement): FileValidation[] {
  const elements = sheet.child("dataValidations")?.all("dataValidation") ?? [];
  const extended = sheet.child("extLst")?.deep("dataValidation") ?? [];
  return [...elements, ...extended].flatMap((element) => {
    const ranges = (element.attribute("sqref") ?? element.child("sqref")?.text ?? "")
      .split(/\s+/)
      .flatMap(bounded);
    return ranges.length > 0 ? [{ ranges, rule: readRule(element) }] : [];
  });
}

/** Rules on whole columns reach as far as the engine's grid may grow. */
function bounded(range: string): string[] {
  const zone = parseZone(range);
  return zone ? [zoneName({ ...zone, bottom: Math.min(zone.bottom, 99999) })] : [];
}

function readRule(element: XmlElement): ValidationRule {
  const text = (name: string): string => decodeText(element.attribute(name) ?? "");
  const formula = (name: string): string => {
    const found = element.child(name);
    return fromFileFormula(decodeText((found?.child("f") ?? found)?.text ?? ""));
  };
  return {
    type: (element.attribute("type") ?? "none").replace("none", "any") as ValidationType,
    operator: (element.attribute("operator") ?? "between") as ValidationOperator,
    formula1: formula("formula1"),
    formula2: formula("formula2"),
    allowBlank: element.flag("allowBlank"),
    showDropDown: !element.flag("showDropDown"),
    showError: element.flag("showErrorMessage"),
    errorStyle: (element.attribute("errorStyle") ?? "stop") as ValidationRule["errorStyle"],
    errorTitle: text("errorTitle"),
    error: text("error"),
    showPrompt: element.flag("showInputMessage"),
    promptTitle: text("promptTitle"),
    prompt: text("prompt"),
  };
}
