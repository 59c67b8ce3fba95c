import type { FormulaCell } from "@odoo/o-spreadsheet";

/** Whether a formula names one of these functions or defined names, given in small letters; the engine asks by collation. */
export function usesSymbol({ compiledFormula }: FormulaCell, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  const { symbols } = compiledFormula as unknown as { readonly symbols: readonly string[] };
  return symbols.some((symbol) => names.has(symbol.toLowerCase()));
}
