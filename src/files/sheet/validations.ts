import { parseZone, zoneName } from "../address";
import type { ComparisonOperator, FileValidation, ValidationRule, ValidationType } from "../CellRules";
import { fromFileFormula, toFileFormula } from "../formulas/fileFormula";
import { attributes } from "../xml/attributes";
import type { XmlElement } from "../xml/XmlElement";
import { decodeText, encodeXml } from "../xml/xmlText";

/** Data validations of a sheet, those of Excel 2010's extension list (other sheets as sources) included. */
export function readValidations(sheet: XmlElement, dateShift = 0): FileValidation[] {
  const elements = sheet.child("dataValidations")?.all("dataValidation") ?? [];
  const extended = sheet.child("extLst")?.deep("dataValidation") ?? [];
  return [...elements, ...extended].flatMap((element) => {
    const places = (element.attribute("sqref") ?? element.child("sqref")?.text ?? "").split(/\s+/);
    const zones = places.flatMap((place) => parseZone(place) ?? []);
    return zones.length > 0 ? [{ zones, rule: readRule(element, dateShift) }] : [];
  });
}

function readRule(element: XmlElement, dateShift: number): ValidationRule {
  const type = (element.attribute("type") ?? "none").replace("none", "any") as ValidationType;
  const text = (name: string): string => decodeText(element.attribute(name) ?? "");
  const formula = (name: string): string => {
    const found = element.child(name);
    const text = fromFileFormula(decodeText((found?.child("f") ?? found)?.text ?? ""));
    const isDate = type === "date" && dateShift > 0 && text !== "" && Number.isFinite(Number(text));
    return isDate ? String(Number(text) + dateShift) : text;
  };
  return {
    type,
    operator: (element.attribute("operator") ?? "between") as ComparisonOperator,
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

const comparedTypes = new Set(["whole", "decimal", "date", "time", "textLength"]);
const longestList = 257;

/** The dataValidations element of a sheet ("" without rules), and how many of the rules Excel could not open. */
export function writeValidations(validations: readonly FileValidation[]): { xml: string; left: number } {
  const writable = validations.filter(
    ({ rule }) => !rule.formula1.startsWith('"') || rule.formula1.length <= longestList,
  );
  const items = writable.map(ruleXml).join("");
  return {
    xml: items === "" ? "" : `<dataValidations count="${writable.length}">${items}</dataValidations>`,
    left: validations.length - writable.length,
  };
}

function ruleXml({ zones, rule }: FileValidation): string {
  const head = attributes({
    type: rule.type === "any" ? null : rule.type,
    errorStyle: rule.errorStyle === "stop" ? null : rule.errorStyle,
    operator: comparedTypes.has(rule.type) && rule.operator !== "between" ? rule.operator : null,
    allowBlank: rule.allowBlank || null,
    showDropDown: rule.showDropDown ? null : true,
    showInputMessage: rule.showPrompt || null,
    showErrorMessage: rule.showError || null,
    errorTitle: rule.errorTitle.slice(0, 32) || null,
    error: rule.error.slice(0, 255) || null,
    promptTitle: rule.promptTitle.slice(0, 32) || null,
    prompt: rule.prompt.slice(0, 255) || null,
    sqref: zones.map(zoneName).join(" "),
  });
  const formula = (name: string, text: string): string =>
    text === "" ? "" : `<${name}>${encodeXml(toFileFormula(text))}</${name}>`;
  return `<dataValidation${head}>${formula("formula1", rule.formula1)}${formula("formula2", rule.formula2)}</dataValidation>`;
}
