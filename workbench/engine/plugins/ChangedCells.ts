import type { CellPosition, FormulaCell, Range, Zone } from "@odoo/o-spreadsheet";
import { emptyLike } from "./emptyLike";
import type { ChangeGetters, Evaluator } from "./Evaluator";
import { usesSymbol } from "./usesSymbol";

/** References that were entered again may make the engine's graph so many times as large as a new one. */
const staleLimit = 3;

/**
 * What changed since the workbook was calculated, and what has to be calculated for it: formulas that were written, what
 * depends on what changed, results whose room changed. A change of rows or columns counts for the whole of its sheet.
 */
export class ChangedCells {
  private readonly zones: { sheetId: string; zone: Zone }[] = [];
  private readonly sheets = new Set<string>();
  /** by the ids of their cells, which may be gone again by the time of the calculation */
  private readonly formulas = new Set<number>();
  private entered = 0;

  constructor(
    private readonly evaluator: Evaluator,
    private readonly getters: ChangeGetters,
  ) {}

  get isEmpty(): boolean {
    return this.zones.length === 0 && this.sheets.size === 0 && this.formulas.size === 0;
  }

  clear(): void {
    this.zones.length = 0;
    this.sheets.clear();
    this.formulas.clear();
  }

  zone(sheetId: string, zone: Zone): void {
    this.zones.push({ sheetId, zone });
  }

  position({ sheetId, row, col }: CellPosition): void {
    this.zone(sheetId, { top: row, bottom: row, left: col, right: col });
  }

  sheet(sheetId: string): void {
    this.sheets.add(sheetId);
  }

  /** A formula that was written, or whose references point elsewhere now. */
  formula(id: number): void {
    this.formulas.add(id);
  }

  evaluate(): void {
    const { evaluator } = this;
    const wanted = emptyLike(evaluator.nextRangesToUpdate);
    this.sheets.forEach((sheetId) => this.forgetResults(sheetId));
    for (const { id } of this.movedFormulas()) this.formulas.add(id);
    const positions = [...this.formulas]
      .map((id) => this.getters.tryGetCellPosition(id))
      .filter((position) => position !== undefined && this.isThere(position.sheetId)) as CellPosition[];
    this.enterReferences(positions);
    for (const { sheetId, zone } of joined(positions)) wanted.add({ sheetId, zone });
    const changed = emptyLike(evaluator.nextRangesToUpdate);
    for (const part of this.zones.filter(({ sheetId }) => this.isThere(sheetId))) {
      changed.add(part);
      const spills = evaluator.spreadingRelations.searchFormulaPositionsSpreadingOn(part.sheetId, part.zone);
      wanted.addManyPositions(spills);
      this.takeBackSpills(part, spills, changed);
      evaluator.evaluatedCells.clearZone(part.sheetId, part.zone);
      wanted.addManyPositions(this.formulasIn(part.sheetId, part.zone));
    }
    this.clear();
    changed.addMany(wanted);
    wanted.addMany(evaluator.getCellsDependingOn(changed));
    evaluator.evaluate(wanted);
  }

  /** What formulas spilled that stood or spilled on a zone goes before any other one looks for room. */
  private takeBackSpills(
    { sheetId, zone }: { readonly sheetId: string; readonly zone: Zone },
    spilledOn: readonly CellPosition[],
    changed: { add(zone: { sheetId: string; zone: Zone }): void },
  ): void {
    const { evaluator } = this;
    const { spreadingRelations, blockedArrayFormulas } = evaluator;
    const heads = spreadingRelations.arrayFormulasToResults
      .keysForSheet(sheetId)
      .filter(
        ({ row, col }) => row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right,
      );
    for (const position of [...heads, ...spilledOn]) {
      const spilled = spreadingRelations.getArrayResultZone(position);
      if (spilled === undefined || blockedArrayFormulas.has(position)) continue;
      changed.add({ sheetId, zone: spilled });
      evaluator.invalidateSpreading(position);
      spreadingRelations.removeNode(position);
    }
  }

  private isThere(sheetId: string): boolean {
    return this.getters.tryGetSheet(sheetId) !== undefined;
  }

  private forgetResults(sheetId: string): void {
    const { evaluatedCells, spreadingRelations, blockedArrayFormulas } = this.evaluator;
    evaluatedCells.clearSheet(sheetId);
    for (const position of spreadingRelations.arrayFormulasToResults.keysForSheet(sheetId))
      spreadingRelations.removeNode(position);
    for (const position of [...blockedArrayFormulas])
      if (position.sheetId === sheetId) blockedArrayFormulas.delete(position);
  }

  /** Formulas on changed sheets, and those that read such a sheet, one that is gone, or a defined name. */
  private movedFormulas(): FormulaCell[] {
    if (this.sheets.size === 0) return [];
    const { ranges, formulas } = this.getters.getBookNames();
    const names = new Set([...ranges, ...formulas].map(({ name }) => name.toLowerCase()));
    return this.getters
      .getSheetIds()
      .flatMap((sheetId) =>
        this.getters
          .getFormulaCells(sheetId)
          .filter(
            (cell) => this.sheets.has(sheetId) || readsFrom(cell, this.sheets) || usesSymbol(cell, names),
          ),
      );
  }

  /** Enters references of formulas into the engine's graph, which keeps those that are no longer true: they cost time alone. */
  enterReferences(positions: readonly CellPosition[]): void {
    const { evaluator, getters } = this;
    this.entered += positions.length;
    const count = getters.getSheetIds().reduce((sum, id) => sum + getters.getFormulaCount(id), 0);
    if (this.entered > staleLimit * (count + 1000)) {
      const { spreadingRelations, blockedArrayFormulas } = evaluator;
      evaluator.buildDependencyGraph();
      Object.assign(evaluator, { spreadingRelations, blockedArrayFormulas });
      this.entered = 0;
    } else for (const position of positions) evaluator.updateDependencies(position);
  }

  private formulasIn(sheetId: string, zone: Zone): CellPosition[] {
    const { getters } = this;
    const area = (zone.bottom - zone.top + 1) * (zone.right - zone.left + 1);
    if (area > getters.getFormulaCount(sheetId))
      return getters
        .getFormulaCells(sheetId)
        .map(({ id }) => getters.getCellPosition(id))
        .filter(
          ({ row, col }) => row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right,
        );
    const found: CellPosition[] = [];
    for (let col = zone.left; col <= zone.right; col += 1) {
      for (let row = zone.top; row <= zone.bottom; row += 1) {
        const position = { sheetId, row, col };
        if (getters.getCell(position)?.isFormula) found.push(position);
      }
    }
    return found;
  }
}

function readsFrom(cell: FormulaCell, sheets: ReadonlySet<string>): boolean {
  return cell.compiledFormula.rangeDependencies.some(
    (range: Range) => sheets.has(range.sheetId) || range.invalidXc !== undefined,
  );
}

/** Positions below one another as one zone: the engine's sets take their time for each. */
function joined(positions: readonly CellPosition[]): { sheetId: string; zone: Zone }[] {
  const parts: { sheetId: string; zone: Zone }[] = [];
  for (const { sheetId, row, col } of positions) {
    const last = parts.at(-1);
    if (last?.sheetId === sheetId && last.zone.left === col && last.zone.bottom === row - 1)
      last.zone.bottom = row;
    else parts.push({ sheetId, zone: { top: row, bottom: row, left: col, right: col } });
  }
  return parts;
}
