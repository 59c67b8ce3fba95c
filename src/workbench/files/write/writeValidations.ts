import type { BookValidation } from "../../engine/rules/ValidationRule";
import { zoneName } from "../address";
import { toFileFormula } from "../formulas/toFileFormula";
import { attributes } from "../xml/attributes";
import { encodeXml } from "../xml/encodeXml";

const COMPARED = new Set(["whole", "decimal", "date", "time", "textLength"]);

/** The dataValidations element of a sheet; "" without rules. */
export function writeValidations(rules: readonly BookValidation[]): string {
  if (rules.length === 0) return "";
  return `<dataValidations count="${rules.length}">${rules.map(ruleXml).join("")}</dataValidations>`;
}

function ruleXml(rule: BookValidation): string {
  const head = attributes({
    type: rule.type === "any" ? null : rule.type,
    errorStyle: rule.errorStyle === "stop" ? null : rule.errorStyle,
    operator: COMPARED.has(rule.type) && rule.operator !== "between" ? rule.operator : null,
    allowBlank: rule.allowBlank || null,
    showDropDown: rule.showDropDown ? null : true,
    showInputMessage: rule.showPrompt || null,
    showErrorMessage: rule.showError || null,
    errorTitle: rule.errorTitle || null,
    error: rule.error || null,
    promptTitle: rule.promptTitle || null,
    prompt: rule.prompt || null,
    sqref: rule.zones.map(zoneName).join(" "),
  });
  const formula = (name: string, text: string): string =>
    text === "" ? "" : `<${name}>${encodeXml(toFileFormula(text))}</${name}>`;
  return `<dataValidation${head}>${formula("formula1", rule.formula1)}${formula("formula2", rule.formula2)}</dataValidation>`;
}
