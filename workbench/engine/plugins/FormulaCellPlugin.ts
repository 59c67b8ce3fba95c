import type { CompiledFormula, FormulaCell, Range, UpdateCellData } from "@odoo/o-spreadsheet";
import type { CoreGetters, EngineCell } from "../EngineCell";
import { engineLink, type EngineLink } from "../EngineLink";
import { BookFormula } from "../formula/BookFormula";
import type { SheetGetters } from "./BookSheetPlugin";
import type { TableGetters } from "./BookTablePlugin";
import { corePlugin } from "./enginePlugin";
import { Formulas } from "./Formulas";

interface CellMembers {
  cells: Record<string, Record<number, EngineCell | undefined> | undefined>;
  getNextCellId(): number;
  updateCell(sheetId: string, col: number, row: number, after: UpdateCellData): void;
  getFormulaString(sheetId: string, formula: unknown, dependencies: Range[], bounded?: boolean): string;
  getTranslatedCellFormula(sheetId: string, offsetX: number, offsetY: number, formula: unknown): string;
  importCell(sheetId: string, ...content: unknown[]): EngineCell;
  copyColumnStyle(sheetId: string, column: number, targets: readonly number[]): void;
  copyRowStyle(sheetId: string, row: number, targets: readonly number[]): void;
  getFormulaMovedInSheet(sheetId: string, formula: unknown): string;
}

type BookCoreGetters = CoreGetters & SheetGetters & TableGetters;

const CellPlugin = corePlugin<CellMembers>("cell");

/** The engine's cells with a register of those that hold formulas; formulas print as Excel writes them. */
export class FormulaCellPlugin extends CellPlugin {
  static override getters = [...CellPlugin.getters, "getFormulaCells", "getFormulaCount"];

  protected readonly link: EngineLink;
  protected readonly formulas: Formulas;

  constructor(config: ConstructorParameters<typeof CellPlugin>[0]) {
    super(config);
    this.link = engineLink(config.custom);
    this.formulas = new Formulas(this.book, {
      find: (sheetId, id) => this.cells[sheetId]?.[id],
      replace: (sheetId, id, formula) => this.changeFormula(sheetId, id, formula),
    });
    this.link.refreshFormulas = () => this.formulas.refresh();
  }

  protected get book(): BookCoreGetters {
    return this.getters as BookCoreGetters;
  }

  override importCell(sheetId: string, ...content: unknown[]): EngineCell {
    const cell = super.importCell(sheetId, ...content);
    if (cell.isFormula) this.formulas.note(sheetId, cell.id, cell.compiledFormula);
    return cell;
  }

  getFormulaCells(sheetId: string): FormulaCell[] {
    return this.formulas.of(sheetId);
  }

  getFormulaCount(sheetId: string): number {
    return this.formulas.count(sheetId);
  }

  /** The engine's own way looks at every cell. */
  override adaptRanges(adapters: Parameters<InstanceType<typeof CellPlugin>["adaptRanges"]>[0]): void {
    for (const sheetId of Object.keys(this.cells)) {
      for (const { id, compiledFormula } of this.getFormulaCells(sheetId)) {
        const adapted = adapters.adaptCompiledFormula(compiledFormula);
        if (adapted !== compiledFormula)
          this.history.update("cells", sheetId, id, "compiledFormula" as never, adapted as never);
      }
    }
  }

  private changeFormula(sheetId: string, id: number, formula: CompiledFormula): void {
    this.link.changedFormulas.add(id);
    this.history.update("cells", sheetId, id, "compiledFormula" as never, formula as never);
  }

  override getFormulaString(
    sheetId: string,
    formula: unknown,
    dependencies: Range[],
    bounded = false,
  ): string {
    if (!(formula instanceof BookFormula))
      return super.getFormulaString(sheetId, formula, dependencies, bounded);
    const moved = formula.withDependencies(sheetId, dependencies, true);
    return moved.toFormulaString(this.getters, { useBoundedReference: bounded });
  }

  override getFormulaMovedInSheet(sheetId: string, formula: unknown): string {
    if (!(formula instanceof BookFormula)) return super.getFormulaMovedInSheet(sheetId, formula);
    const dependencies = this.book.removeRangesSheetPrefix(sheetId, formula.rangeDependencies);
    return formula.withDependencies(sheetId, [...dependencies], true).toFormulaString(this.getters);
  }
}

/** The getters that FormulaCellPlugin adds. */
export type FormulaGetters = Pick<FormulaCellPlugin, "getFormulaCells" | "getFormulaCount">;
