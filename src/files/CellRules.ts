import type { FileZone } from "./address";
import type { CellStyle } from "./styles/CellLook";

export type ComparisonOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** A conditional format; places in its formulas are as seen from the first cell of its first zone. */
export interface ConditionalFormat {
  readonly zones: readonly FileZone[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
}

export type ConditionalRule =
  | { readonly type: "colorScale"; readonly points: readonly ScalePoint[] }
  | { readonly type: "dataBar"; readonly color: string }
  | StyledRule;

/** A rule that gives the cells which meet it a style. */
export type StyledRule = { readonly style: CellStyle } & (
  | { readonly type: "cellIs"; readonly operator: ComparisonOperator; readonly formulas: readonly string[] }
  | { readonly type: "expression"; readonly formula: string }
  | { readonly type: TextRule; readonly text: string }
  | { readonly type: "containsBlanks" | "notContainsBlanks" | "duplicateValues" | "uniqueValues" }
  | {
      readonly type: "top10";
      readonly rank: number;
      readonly isPercent: boolean;
      readonly isBottom: boolean;
    }
);

export type TextRule = "containsText" | "notContainsText" | "beginsWith" | "endsWith";

export interface ScalePoint {
  readonly type: "min" | "max" | "num" | "percent" | "percentile" | "formula";
  /** null for "min" and "max" */
  readonly value: string | null;
  readonly color: string;
}

export type ValidationType = "any" | "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";

/** A data validation rule as Excel stores it. Formulas stand without "="; a list may be `"a,b,c"` in quotes. */
export interface ValidationRule {
  readonly type: ValidationType;
  readonly operator: ComparisonOperator;
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

export interface FileValidation {
  readonly zones: readonly FileZone[];
  readonly rule: ValidationRule;
}
