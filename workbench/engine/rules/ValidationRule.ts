import type { Zone } from "@odoo/o-spreadsheet";
import type { ValidationRule } from "../../../src/files/CellRules";

export interface BookValidation extends ValidationRule {
  readonly id: string;
  readonly zones: readonly Zone[];
}

/** A rule that allows everything, with Excel's defaults. */
export const anyValue: ValidationRule = {
  type: "any",
  operator: "between",
  formula1: "",
  formula2: "",
  allowBlank: true,
  showDropDown: true,
  showError: true,
  errorStyle: "stop",
  errorTitle: "",
  error: "",
  showPrompt: true,
  promptTitle: "",
  prompt: "",
};
