import type { CompiledFormula, Style } from "@odoo/o-spreadsheet";

interface CellLook {
  readonly id: number;
  readonly style?: Style | undefined;
  /** the format that the engine shows */
  readonly format?: string | undefined;
  /** the Excel format code, which the engine may not be able to show */
  readonly excelFormat?: string | undefined;
}

interface EngineLiteral extends CellLook {
  readonly isFormula: false;
  readonly content: string;
  readonly parsedValue: FormulaResult;
}

interface EngineFormula extends CellLook {
  readonly isFormula: true;
  readonly compiledFormula: CompiledFormula;
}

export type EngineCell = EngineLiteral | EngineFormula;

/** What a cell is made from: typed text, a ready value, a formula, or a link. */
export type CellInput =
  | { readonly typed: string }
  | { readonly value: number | boolean | string; readonly error?: true }
  | { readonly formula: string; readonly cached?: FormulaResult; readonly spill?: FormulaResult[][] }
  | { readonly link: string };

export type FormulaResult = number | string | boolean | null;

/** A cell of a file on its way into the model. */
export interface InitialCell {
  readonly row: number;
  readonly col: number;
  readonly input?: CellInput | undefined;
  readonly style?: Style | undefined;
  readonly format?: string | undefined;
}

/** The getters of the engine's core plugins; o-spreadsheet does not export the type by name. */
export type CoreGetters = Parameters<CompiledFormula["toFormulaString"]>[0];
