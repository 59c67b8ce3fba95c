import type { CompiledFormula } from "@odoo/o-spreadsheet";

/** The getters of the engine's core plugins; o-spreadsheet does not export the type by name. */
export type CoreGetters = Parameters<CompiledFormula["toFormulaString"]>[0];
