import type { Cell, CellPosition } from "@odoo/o-spreadsheet";
import type { FormulaResult } from "../EngineCell";
import type { EngineLink } from "../EngineLink";
import type { ChangeGetters, Evaluator } from "./Evaluator";
import { emptyLike } from "./emptyLike";
import { LaterCalculation } from "./LaterCalculation";
import { SparsePositions } from "./SparsePositions";

type FileResult = FormulaResult | readonly (readonly FormulaResult[])[];

/** Calculates all formulas of a workbook: at once, or later in slices. */
export class WholeCalculation {
  private later: LaterCalculation | null = null;

  constructor(
    private readonly evaluator: Evaluator,
    private readonly getters: ChangeGetters,
    private readonly link: EngineLink,
  ) {
    evaluator.evaluateAllCells = () => this.now();
    evaluator.createEmptyPositionSet = () => new SparsePositions();
    link.calculateSlice = (milliseconds) => this.slice(milliseconds);
  }

  private now(): void {
    if (this.link.fileResults !== null) {
      this.showFileResults(this.link.fileResults);
      this.link.fileResults = null;
      this.restart();
      return;
    }
    this.later = null;
    this.start();
    formulaPositions(this.getters).forEach((position) => this.calculate(position));
    this.finish();
  }

  /** After a change of the workbook that was calculated for itself, what is left for later begins anew. */
  changed(): void {
    if (this.later) this.restart();
  }

  private restart(): void {
    this.later = new LaterCalculation(
      this.evaluator,
      formulaPositions(this.getters),
      () => this.start(),
      (position) => this.calculate(position),
      () => this.finish(),
    );
  }

  private slice(milliseconds: number): number | null {
    const share = this.later?.slice(milliseconds) ?? null;
    if (share === 1) this.later = null;
    return share;
  }

  private start(): void {
    const { evaluator } = this;
    evaluator.evaluatedCells = evaluator.evaluatedCells.emptied();
    evaluator.spreadingRelations = emptyLike(evaluator.spreadingRelations);
    evaluator.blockedArrayFormulas = new SparsePositions();
    evaluator.cellsBeingComputed = new Set();
    evaluator.nextRangesToUpdate = emptyLike(evaluator.nextRangesToUpdate);
    evaluator.updateCompilationParameters();
  }

  private calculate(position: CellPosition): void {
    const { evaluator } = this;
    if (evaluator.nextRangesToUpdate.hasPosition(position)) return;
    const cell = evaluator.computeCell(position);
    if (cell.value !== null || cell.format !== undefined) evaluator.evaluatedCells.set(position, cell);
  }

  private finish(): void {
    const { evaluator } = this;
    if (!evaluator.nextRangesToUpdate.isEmpty()) evaluator.evaluate([...evaluator.nextRangesToUpdate]);
  }

  /** Values as they are, and of formulas what the file holds for them; without a result a formula shows nothing. */
  private showFileResults(results: ReadonlyMap<number, FileResult>): void {
    this.start();
    for (const position of formulaPositions(this.getters)) {
      const cell = this.getters.getCell(position)!;
      const result = results.get(cell.id);
      if (result === undefined) continue;
      if (!isBlock(result)) this.show(position, cell, result);
      else
        result.forEach((line, r) =>
          line.forEach((value, c) => {
            const target = { ...position, row: position.row + r, col: position.col + c };
            this.show(target, r + c === 0 ? cell : undefined, value);
          }),
        );
    }
  }

  private show(position: CellPosition, cell: Cell | undefined, value: FormulaResult): void {
    if (value === null) return;
    const compiledFormula = { rangeDependencies: [], execute: () => ({ value }) };
    const shown = { ...cell, isFormula: true, compiledFormula } as unknown as Cell;
    this.evaluator.evaluatedCells.set(position, this.evaluator.computeFormulaCell(position, shown));
  }
}

function isBlock(result: FileResult): result is readonly (readonly FormulaResult[])[] {
  return Array.isArray(result);
}

/** Where formulas are, sheet by sheet and column by column. */
function formulaPositions(getters: ChangeGetters): CellPosition[] {
  return getters.getSheetIds().flatMap((sheetId) =>
    getters
      .getFormulaCells(sheetId)
      .map(({ id }) => getters.getCellPosition(id))
      .sort((a, b) => a.col - b.col || a.row - b.row),
  );
}
