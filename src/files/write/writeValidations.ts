import type { BookValidation } from "../../../workbench/engine/rules/ValidationRule";
import { zoneName } from "../address";
import { toFileFormula } from "../formulas/toFileFormula";
import type { LostPart } from "../notes/FileNote";
import { attributes } from "../xml/attributes";
import { encodeXml } from "../xml/encodeXml";

const COMPARED = new Set(["whole", "decimal", "date", "time", "textLength"]);

const LONGEST_LIST = 257;

/** The dataValidations element of a sheet ("" without rules), and what of the rules Excel could not open. */
export function writeValidations(rules: readonly BookValidation[]): { xml: string; left: LostPart[] } {
  const writable = rules.filter(
    (rule) => !rule.formula1.startsWith('"') || rule.formula1.length <= LONGEST_LIST,
  );
  const left: LostPart[] = writable.length < rules.length ? [{ kind: "longList" }] : [];
  const items = writable.map(ruleXml).join("");
  return {
    xml: items === "" ? "" : `<dataValidations count="${writable.length}">${items}</dataValidations>`,
    left,
  };
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
    errorTitle: rule.errorTitle.slice(0, 32) || null,
    error: rule.error.slice(0, 255) || null,
    promptTitle: rule.promptTitle.slice(0, 32) || null,
    prompt: rule.prompt.slice(0, 255) || null,
    sqref: rule.zones.map(zoneName).join(" "),
  });
  const formula = (name: string, text: string): string =>
    text === "" ? "" : `<${name}>${encodeXml(toFileFormula(text))}</${name}>`;
  return `<dataValidation${head}>${formula("formula1", rule.formula1)}${formula("formula2", rule.formula2)}</dataValidation>`;
}
