import type { CellPosition, Command, FormulaCell } from "@odoo/o-spreadsheet";
import { computing } from "../Calculation";
import { noteWritten } from "../noteWritten";
import { engineLink, type EngineLink } from "../EngineLink";
import { answerNextWith, takeLastResult } from "../formula/BookFormula";
import { asGeneral, keepBracketTexts } from "../values/textCells";
import type { NameGetters } from "./BookNamesPlugin";
import { ChangedCells } from "./ChangedCells";
import { viewPlugin } from "./enginePlugin";
import type { ChangeGetters, Evaluator, Result } from "./Evaluator";
import { showOtherCells } from "./otherCells";
import { isGrowth, type OwnCommand, type WriteCellsCommand } from "./ownCommands";
import { usesSymbol } from "./usesSymbol";
import { WholeCalculation } from "./wholeCalculation";

interface EvaluationMembers {
  evaluator: Evaluator;
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: CellPosition[];
}

const EvaluationPlugin = viewPlugin<EvaluationMembers>("evaluation");

/** Values as Excel shows them: literal text stays text, error words are Excel's, names of formulas count. */
export class BookEvaluationPlugin extends EvaluationPlugin {
  private readonly link: EngineLink;
  private readonly whole: WholeCalculation;
  private readonly changes: ChangedCells;

  constructor(config: ConstructorParameters<typeof EvaluationPlugin>[0]) {
    super(config);
    this.link = engineLink(config.custom);
    const { evaluator, book } = this;
    this.changes = new ChangedCells(evaluator, book);
    showOtherCells(evaluator, this.getters);
    this.whole = new WholeCalculation(evaluator, book, this.link);
    this.link.evaluate = () => this.finalize();
    this.link.evaluatedColumns = (sheetId) => evaluator.evaluatedCells.getSheet(sheetId) ?? new Map();
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

  private get book(): ChangeGetters {
    return this.getters as unknown as ChangeGetters;
  }

  override beforeHandle(command: Parameters<InstanceType<typeof EvaluationPlugin>["beforeHandle"]>[0]): void {
    if (!this.isLocal(command)) super.beforeHandle(command);
  }

  /** Changes whose effect on the values is known, so that the workbook need not be evaluated anew. */
  private isLocal(command: Command | OwnCommand): boolean {
    switch (command.type) {
      case "KAM_WRITE_CELLS":
      case "ADD_COLUMNS_ROWS":
      case "REMOVE_COLUMNS_ROWS":
      case "ADD_MERGE":
      case "REMOVE_MERGE":
      case "DELETE_SHEET":
        return true;
      case "CREATE_SHEET":
      case "DUPLICATE_SHEET":
      case "RENAME_SHEET":
        return !this.formulaCells().some(mayFindSheet);
      default:
        return false;
    }
  }
  override handle(command: Parameters<InstanceType<typeof EvaluationPlugin>["handle"]>[0]): void {
    const own = command as unknown as Command | OwnCommand;
    super.handle(command);
    noteWritten(own, this.getters, this.link.calculation);
    if (!this.shouldRebuildDependenciesGraph) this.noteChange(own);
  }

  private noteChange(command: Command | OwnCommand): void {
    const { changes } = this;
    switch (command.type) {
      case "KAM_WRITE_CELLS":
        this.noteWrittenCells(command);
        break;
      case "SET_FORMATTING":
        if (command.format === undefined) return;
        command.target.forEach((zone) => changes.zone(command.sheetId, zone));
        break;
      case "CREATE_SHEET":
        this.tryBlockedSpills();
        break;
      case "ADD_COLUMNS_ROWS":
        if (!isGrowth(command)) changes.sheet(command.sheetId);
        else {
          changes.enterReferences(
            this.formulaCells()
              .filter((cell) => readsWholeLines(cell, command.sheetId))
              .map(({ id }) => this.getters.getCellPosition(id)),
          );
          this.tryBlockedSpills();
        }
        break;
      case "REMOVE_COLUMNS_ROWS":
      case "ADD_MERGE":
      case "REMOVE_MERGE":
      case "DELETE_SHEET":
        changes.sheet(command.sheetId);
        break;
      case "DUPLICATE_SHEET":
        changes.sheet(command.sheetIdTo);
        break;
      default:
    }
  }

  private noteWrittenCells({ sheetId, top, left, contents, formats }: WriteCellsCommand): void {
    const block = contents ?? formats ?? [];
    const bottom = top + block.length - 1;
    this.changes.zone(sheetId, { top, left, bottom, right: left + (block[0]?.length ?? 0) - 1 });
    contents?.forEach((line, r) =>
      line.forEach((content, c) => {
        if (typeof content !== "string" || !/^[=+-]/.test(content)) return;
        const cell = this.getters.getCell({ sheetId, row: top + r, col: left + c });
        if (cell?.isFormula) this.changes.formula(cell.id);
      }),
    );
  }

  private tryBlockedSpills(): void {
    this.link.spillOrigins.splice(0).forEach((position) => this.changes.position(position));
  }

  private formulaCells(): FormulaCell[] {
    const { book } = this;
    return book.getSheetIds().flatMap((id) => book.getFormulaCells(id));
  }

  override finalize(): void {
    this.link.refreshFormulas();
    // What is still being opened is calculated later as a whole.
    if (this.link.isOpening && !this.shouldRebuildDependenciesGraph) this.forgetChanges();
    if (this.shouldRebuildDependenciesGraph) {
      this.forgetChanges();
      super.finalize();
      return;
    }
    this.positionsToUpdate.splice(0).forEach((position) => this.changes.position(position));
    this.link.changedFormulas.forEach((id) => this.changes.formula(id));
    this.link.changedFormulas.clear();
    if (this.changes.isEmpty) return;
    this.changes.evaluate();
    this.whole.changed();
  }

  private forgetChanges(): void {
    this.positionsToUpdate = [];
    this.link.changedFormulas.clear();
    this.changes.clear();
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

/** A new name of a sheet can be one that this formula looks for. */
function mayFindSheet(cell: FormulaCell): boolean {
  return (
    cell.compiledFormula.rangeDependencies.some((range) => range.invalidSheetName !== undefined) ||
    usesSymbol(cell, sheetByText)
  );
}

const sheetByText = new Set(["indirect"]);

/** A reference to whole rows or columns of the sheet grows with it. */
function readsWholeLines({ compiledFormula }: FormulaCell, sheetId: string): boolean {
  return compiledFormula.rangeDependencies.some(
    ({ sheetId: read, unboundedZone: { bottom, right } }) =>
      read === sheetId && (bottom === undefined || right === undefined),
  );
}
