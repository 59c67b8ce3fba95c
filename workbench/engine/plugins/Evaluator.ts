import type {
  Cell,
  CellPosition,
  EvaluatedCell,
  FunctionResultObject,
  Getters,
  Range,
  Zone,
} from "@odoo/o-spreadsheet";
import type { CalculatedCells } from "./CalculatedCells";
import type { FormulaGetters } from "./FormulaCellPlugin";
import type { NameGetters } from "./BookNamesPlugin";

interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** The engine's set of zones on sheets. */
export interface Ranges {
  readonly [Symbol.iterator]: () => Iterator<SheetZone>;
  add(range: SheetZone): void;
  addMany(ranges: Iterable<SheetZone>): void;
  addManyPositions(positions: Iterable<CellPosition>): void;
  isEmpty(): boolean;
  hasPosition(position: CellPosition): boolean;
}

interface SpreadingRelations {
  readonly arrayFormulasToResults: { keysForSheet(sheetId: string): CellPosition[] };
  searchFormulaPositionsSpreadingOn(sheetId: string, zone: Zone): CellPosition[];
  isArrayFormula(position: CellPosition): boolean;
  getArrayResultZone(position: CellPosition): Zone | undefined;
  removeNode(position: CellPosition): void;
}

interface Positions extends Iterable<CellPosition> {
  has(position: CellPosition): boolean;
  delete(position: CellPosition): void;
}

export type Result = FunctionResultObject | FunctionResultObject[][];
export type SymbolValue = (name: string, isRange: boolean) => Result;

/** The engine's evaluator as far as this host steers it. */
export interface Evaluator {
  evaluatedCells: CalculatedCells;
  spreadingRelations: SpreadingRelations;
  blockedArrayFormulas: Positions;
  nextRangesToUpdate: Ranges;
  cellsBeingComputed: object;
  compilationParams: object;
  evaluateAllCells(): void;
  evaluate(ranges: Iterable<object>): void;
  clearEvaluatedRanges(ranges: Iterable<SheetZone>): void;
  computeCell(position: CellPosition): EvaluatedCell;
  computeFormulaCell(position: CellPosition, cell: Cell): EvaluatedCell;
  createEmptyPositionSet(): object;
  updateCompilationParameters(): void;
  buildDependencyGraph(): void;
  updateDependencies(position: CellPosition): void;
  addDependencies(position: CellPosition, ranges: Range[]): void;
  getCellsDependingOn(ranges: Iterable<SheetZone>): Ranges;
  invalidateSpreading(position: CellPosition): void;
  assertSheetHasEnoughSpaceToSpreadFormulaResult(position: CellPosition, result: unknown[][]): void;
  buildSafeGetSymbolValue(contextual?: SymbolValue): SymbolValue;
  evaluateFormulaResult(sheetId: string, formula: string, origin?: CellPosition): Result;
}

export type ChangeGetters = Pick<
  Getters,
  "getSheetIds" | "tryGetSheet" | "getCell" | "getCellPosition" | "tryGetCellPosition"
> &
  FormulaGetters &
  Pick<NameGetters, "getBookNames">;
