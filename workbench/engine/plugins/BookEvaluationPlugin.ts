import type {
  CellPosition,
  Command,
  ErrorCell,
  EvaluatedCell,
  FormulaCell,
  FunctionResultObject,
  Range,
  Zone,
} from "@odoo/o-spreadsheet";
import { computing } from "../Calculation";
import { noteWritten } from "../noteWritten";
import { engineLink, type EngineLink, type EvaluatedColumns } from "../EngineLink";
import { answerNextWith, takeLastResult } from "../formula/BookFormula";
import { asGeneral, asTextCell, isLiteralText, keepBracketTexts } from "../values/textCells";
import { errorValue } from "../values/errorValue";
import type { NameGetters } from "./BookNamesPlugin";
import type { OwnCommand, WriteCellsCommand } from "./ownCommands";
import { viewPlugin } from "./enginePlugin";
import { WholeCalculation, type WholeEvaluator } from "./wholeCalculation";

type Result = FunctionResultObject | FunctionResultObject[][];
type SymbolValue = (name: string, isRange: boolean) => Result;

interface Evaluator extends WholeEvaluator {
  assertSheetHasEnoughSpaceToSpreadFormulaResult(position: CellPosition, result: unknown[][]): void;
  buildSafeGetSymbolValue(contextual?: SymbolValue): SymbolValue;
  evaluateFormulaResult(sheetId: string, formula: string, origin?: CellPosition): Result;
  updateDependencies(position: CellPosition): void;
  addDependencies(position: CellPosition, ranges: Range[]): void;
  evaluatedCells: {
    get(position: CellPosition): EvaluatedCell | undefined;
    set(position: CellPosition, cell: EvaluatedCell): void;
    getSheet(sheetId: string): EvaluatedColumns | undefined;
  };
  blockedArrayFormulas: Iterable<CellPosition> & { addMany(positions: Iterable<CellPosition>): void };
}

interface EvaluationMembers {
  evaluator: Evaluator;
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: CellPosition[];
}

const EvaluationPlugin = viewPlugin<EvaluationMembers>("evaluation");

/** Above this many cells one write evaluates the whole workbook: cheaper than following each cell. */
const incrementalLimit = 5000;

/** Values as Excel shows them: literal text stays text, error words are Excel's, names of formulas count. */
export class BookEvaluationPlugin extends EvaluationPlugin {
  private readonly link: EngineLink;
  private readonly whole: WholeCalculation;

  constructor(config: ConstructorParameters<typeof EvaluationPlugin>[0]) {
    super(config);
    this.link = engineLink(config.custom);
    this.whole = new WholeCalculation(this.evaluator, this.getters, this.link);
    this.link.evaluate = () => this.finalize();
    this.link.evaluatedColumns = (sheetId) => this.evaluator.evaluatedCells.getSheet(sheetId) ?? {};
    const { evaluator } = this;
    const computeCell = evaluator.computeCell.bind(evaluator);
    evaluator.computeCell = (position) => this.excelCell(position, computeCell(position));
    const computeFormulaCell = evaluator.computeFormulaCell.bind(evaluator);
    evaluator.computeFormulaCell = (position, cell) => {
      const { calculation } = this.link;
      takeLastResult();
      answerNextWith(calculation.former(cell.id));
      const evaluated = asGeneral(
        cell,
        computing(calculation.isUnnamed(cell.id), () => computeFormulaCell(position, cell)),
        this.getters.getLocale(),
      );
      answerNextWith(undefined);
      const result = takeLastResult();
      if (result !== undefined) calculation.keep(cell.id, result);
      return result === undefined
        ? evaluated
        : keepBracketTexts(position, cell, evaluated, result, evaluator.evaluatedCells);
    };
    const assertSpace = evaluator.assertSheetHasEnoughSpaceToSpreadFormulaResult.bind(evaluator);
    evaluator.assertSheetHasEnoughSpaceToSpreadFormulaResult = (position, result) => {
      this.noteGrowth(position, result);
      assertSpace(position, result);
    };
    this.extendSymbols();
  }

  override beforeHandle(command: Parameters<InstanceType<typeof EvaluationPlugin>["beforeHandle"]>[0]): void {
    if (!this.isLocal(command)) super.beforeHandle(command);
  }

  /** Changes whose effect on the values is known, so that the workbook need not be evaluated anew. */
  private isLocal(command: Command | OwnCommand): boolean {
    switch (command.type) {
      case "KAM_WRITE_CELLS":
        return cellCount(command) <= incrementalLimit;
      case "KAM_SET_NAME":
      case "KAM_DELETE_NAME":
      case "KAM_CALCULATED":
        return true;
      case "ADD_COLUMNS_ROWS":
        return "plain" in command;
      case "CREATE_SHEET":
        return !this.formulaCells().some(hasLostReference);
      default:
        return false;
    }
  }

  override handle(command: Parameters<InstanceType<typeof EvaluationPlugin>["handle"]>[0]): void {
    const own = command as unknown as Command | OwnCommand;
    super.handle(command);
    noteWritten(own, this.getters, this.link.calculation);
    if (this.shouldRebuildDependenciesGraph) return;
    if (own.type === "KAM_WRITE_CELLS") this.markWritten(own);
    else if (own.type === "SET_FORMATTING" && own.format !== undefined) {
      own.target.forEach((zone) => this.markZone(own.sheetId, zone));
    } else if (own.type === "KAM_SET_NAME" || own.type === "KAM_DELETE_NAME") {
      this.mark(this.formulaCells().filter((cell) => cell.compiledFormula.usesSymbol(own.name)));
    } else if (own.type === "CREATE_SHEET" || (own.type === "ADD_COLUMNS_ROWS" && "plain" in own))
      this.enlarge();
  }

  private markWritten({ sheetId, top, left, contents, formats }: WriteCellsCommand): void {
    (contents ?? formats ?? []).forEach((cells, r) =>
      cells.forEach((content, c) => {
        if (content === null && formats?.[r]?.[c] == null) return;
        const position = { sheetId, row: top + r, col: left + c };
        this.positionsToUpdate.push(position);
        if (contents) this.evaluator.updateDependencies(position);
      }),
    );
  }

  private markZone(sheetId: string, zone: Zone): void {
    for (let row = zone.top; row <= zone.bottom; row += 1) {
      for (let col = zone.left; col <= zone.right; col += 1)
        this.positionsToUpdate.push({ sheetId, row, col });
    }
  }

  /** Fits the engine's bookkeeping to a larger workbook, and tries blocked spills again. */
  private enlarge(): void {
    const { evaluator } = this;
    const { spreadingRelations } = evaluator;
    const blocked = [...evaluator.blockedArrayFormulas];
    evaluator.buildDependencyGraph();
    evaluator.spreadingRelations = spreadingRelations;
    evaluator.blockedArrayFormulas.addMany(blocked);
    this.positionsToUpdate.push(...this.link.spillOrigins.splice(0));
  }

  private formulaCells(): FormulaCell[] {
    const { getters } = this;
    return getters.getSheetIds().flatMap((id) => getters.getCells(id).filter((cell) => cell.isFormula));
  }

  private mark(cells: readonly FormulaCell[]): void {
    this.positionsToUpdate.push(...cells.map((cell) => this.getters.getCellPosition(cell.id)));
  }

  override finalize(): void {
    this.link.refreshFormulas();
    if (this.link.formulasChanged) this.shouldRebuildDependenciesGraph = true;
    this.link.formulasChanged = false;
    // What is still being opened is calculated later as a whole.
    if (this.link.isOpening && !this.shouldRebuildDependenciesGraph) this.positionsToUpdate = [];
    const isChange = this.positionsToUpdate.length > 0;
    super.finalize();
    if (isChange) this.whole.changed();
  }

  private excelCell(position: CellPosition, evaluated: EvaluatedCell): EvaluatedCell {
    const cell = this.getters.getCell(position);
    if (cell && isLiteralText(cell)) return asTextCell(evaluated, cell.parsedValue);
    if (!isError(evaluated)) return evaluated;
    const value = errorValue(evaluated.value);
    return value === evaluated.value ? evaluated : { ...evaluated, value, formattedValue: value };
  }

  private noteGrowth({ sheetId, col, row }: CellPosition, result: unknown[][]): void {
    const needed = { rows: row + (result[0]?.length ?? 0), cols: col + result.length };
    if (
      needed.rows <= this.getters.getNumberRows(sheetId) &&
      needed.cols <= this.getters.getNumberCols(sheetId)
    ) {
      return;
    }
    this.link.spillOrigins.push({ sheetId, col, row });
    const noted = this.link.growth.get(sheetId) ?? { rows: 0, cols: 0 };
    this.link.growth.set(sheetId, {
      rows: Math.max(noted.rows, needed.rows),
      cols: Math.max(noted.cols, needed.cols),
    });
  }

  private extendSymbols(): void {
    const { evaluator } = this;
    const build = evaluator.buildSafeGetSymbolValue.bind(evaluator);
    evaluator.buildSafeGetSymbolValue = (contextual) => {
      const getSymbolValue = build(contextual);
      return (name, isRange) => {
        const named = (this.getters as unknown as NameGetters).getNamedFormula(name);
        return named ? this.evaluateNamed(named.formula, named.scope) : getSymbolValue(name, isRange);
      };
    };
  }

  private evaluateNamed(formula: string, scope: string | null): Result {
    const sheetId = scope ?? this.getters.getSheetIds()[0]!;
    const text = formula.startsWith("=") ? formula : `=${formula}`;
    return this.getters.evaluateFormulaResult(sheetId, text);
  }
}

function hasLostReference(cell: FormulaCell): boolean {
  return cell.compiledFormula.rangeDependencies.some((range) => range.invalidSheetName !== undefined);
}

function cellCount({ contents, formats }: WriteCellsCommand): number {
  const block = contents ?? formats ?? [];
  return block.length * (block[0]?.length ?? 0);
}

function isError(evaluated: EvaluatedCell): evaluated is ErrorCell {
  return (evaluated.type as string) === "error";
}
