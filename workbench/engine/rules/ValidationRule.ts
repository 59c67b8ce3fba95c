import type { Zone } from "@odoo/o-spreadsheet";

export type ValidationType = "any" | "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
export type ValidationOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** A data validation rule as Excel stores it. Formulas stand without "="; a list may be `"a,b,c"` in quotes. */
export interface ValidationRule {
  readonly type: ValidationType;
  readonly operator: ValidationOperator;
  readonly formula1: string;
  readonly formula2: string;
  readonly allowBlank: boolean;
  readonly showDropDown: boolean;
  readonly showError: boolean;
  readonly errorStyle: "stop" | "warning" | "information";
  readonly errorTitle: string;
  readonly error: string;
  readonly showPrompt: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
}

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
