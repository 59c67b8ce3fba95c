import type { CellPosition, CompiledFormula, FormulaCell } from "@odoo/o-spreadsheet";
import type { CoreGetters, EngineCell } from "../EngineCell";
import { BookFormula } from "../formula/BookFormula";
import { compileFormula } from "../formula/compileFormula";
import type { TableGetters } from "./BookTablePlugin";

interface FormulaStore {
  find(sheetId: string, id: number): EngineCell | undefined;
  replace(sheetId: string, id: number, formula: CompiledFormula): void;
}

type Getters = CoreGetters & TableGetters & { getCellPosition(id: number): CellPosition };

/** Which cells of a workbook hold formulas. Structured references, and what could not be read yet, follow the tables. */
export class Formulas {
  /** by sheet, the ids of cells that are or once were formulas: an undo can bring one back */
  private readonly ids = new Map<string, Set<number>>();
  private readonly following = new Map<number, string>();
  private signature = "";

  constructor(
    private readonly getters: Getters,
    private readonly store: FormulaStore,
  ) {}

  note(sheetId: string, id: number, formula: CompiledFormula): void {
    const ids = this.ids.get(sheetId);
    if (ids) ids.add(id);
    else this.ids.set(sheetId, new Set([id]));
    if (!(formula instanceof BookFormula)) return;
    if (formula.structured.size > 0 || formula.isBadExpression) this.following.set(id, sheetId);
  }

  /** At most so many formulas are on a sheet. */
  count(sheetId: string): number {
    return this.ids.get(sheetId)?.size ?? 0;
  }

  /** The formulas of a sheet, the oldest first. */
  of(sheetId: string): FormulaCell[] {
    const found: FormulaCell[] = [];
    for (const id of this.ids.get(sheetId) ?? []) {
      const cell = this.store.find(sheetId, id);
      if (cell?.isFormula) found.push(cell as FormulaCell);
    }
    return found;
  }

  /** After a change of tables, points structured references at the tables as they are now. */
  refresh(): void {
    if (this.following.size === 0) return;
    const signature = this.getters.tableSignature();
    if (signature === this.signature) return;
    this.signature = signature;
    for (const [id, sheetId] of this.following) {
      const cell = this.store.find(sheetId, id);
      const formula = cell?.isFormula ? cell.compiledFormula : null;
      if (!(formula instanceof BookFormula)) this.following.delete(id);
      else if (formula.isBadExpression) this.readAgain(id, sheetId, formula);
      else this.pointAgain(id, sheetId, formula);
    }
  }

  private readAgain(id: number, sheetId: string, formula: BookFormula): void {
    const { getters } = this;
    const position = getters.getCellPosition(id);
    const resolve = getters.resolveStructuredReference;
    const again = compileFormula(formula.normalizedFormula, position, getters, resolve);
    if (!again.isBadExpression) this.store.replace(sheetId, id, again);
  }

  private pointAgain(id: number, sheetId: string, formula: BookFormula): void {
    const ranges = [...formula.rangeDependencies];
    const { row } = this.getters.getCellPosition(id);
    let isChanged = false;
    for (const [index, dependency] of formula.structured) {
      const range = this.getters.refreshStructuredRange(dependency, ranges[index]!, row);
      if (range === ranges[index]) continue;
      ranges[index] = range;
      isChanged = true;
    }
    if (isChanged) this.store.replace(sheetId, id, formula.withDependencies(sheetId, ranges, true));
  }
}
