import type {
  CellPosition,
  Command,
  FormulaCell,
  Range,
  SetFormattingCommand,
  Style,
  UpdateCellData,
  Zone,
} from "@odoo/o-spreadsheet";
import type { CoreGetters, CellInput, EngineCell, InitialCell } from "../EngineCell";
import { buildCell } from "../cells/buildCell";
import { readInput } from "../cells/cellContent";
import { engineLink, type EngineLink } from "../EngineLink";
import { BookFormula } from "../formula/BookFormula";
import { compileFormula } from "../formula/compileFormula";
import { generalFormat } from "../values/textCells";
import { toEngineFormat } from "../values/toEngineFormat";
import { corePlugin } from "./enginePlugin";
import type { SheetGetters } from "./BookSheetPlugin";
import type { TableGetters } from "./BookTablePlugin";
import type { WriteCellsCommand } from "./ownCommands";

interface CellMembers {
  cells: Record<string, Record<number, EngineCell | undefined> | undefined>;
  getNextCellId(): number;
  updateCell(sheetId: string, col: number, row: number, after: UpdateCellData): void;
  getFormulaString(sheetId: string, formula: unknown, dependencies: Range[], bounded?: boolean): string;
  getTranslatedCellFormula(sheetId: string, offsetX: number, offsetY: number, formula: unknown): string;
  importCell(sheetId: string, ...content: unknown[]): EngineCell;
  getFormulaMovedInSheet(sheetId: string, formula: unknown): string;
}

type BookCoreGetters = CoreGetters & SheetGetters & TableGetters;

const CellPlugin = corePlugin<CellMembers>("cell");

/**
 * Cells as Excel keeps them: text is that very text, "@" cells never become formulas or numbers, formulas keep their
 * structured references, number formats keep their code.
 */
export class BookCellPlugin extends CellPlugin {
  static override getters = [...CellPlugin.getters, "getFormulaCells"];

  private readonly link: EngineLink;
  /** formulas with structured references, and those that could not be read yet */
  private readonly watchedCells = new Map<number, string>();
  private tableSignature = "";
  /** by sheet, the ids of cells that are or once were formulas: an undo can bring one back */
  private readonly formulaIds = new Map<string, Set<number>>();

  constructor(config: ConstructorParameters<typeof CellPlugin>[0]) {
    super(config);
    this.link = engineLink(config.custom);
    this.link.refreshFormulas = () => {
      this.refreshFormulas();
    };
  }

  private get book(): BookCoreGetters {
    return this.getters as BookCoreGetters;
  }

  override import(data: Parameters<InstanceType<typeof CellPlugin>["import"]>[0]): void {
    super.import(data);
    this.importCells((cell) => cell.input === undefined || !("formula" in cell.input));
    this.importCells((cell) => cell.input !== undefined && "formula" in cell.input);
    this.link.initialCells.clear();
  }

  override importCell(sheetId: string, ...content: unknown[]): EngineCell {
    const cell = super.importCell(sheetId, ...content);
    if (cell.isFormula) this.noteFormula(sheetId, cell.id);
    return cell;
  }

  private noteFormula(sheetId: string, id: number): void {
    const ids = this.formulaIds.get(sheetId);
    if (ids) ids.add(id);
    else this.formulaIds.set(sheetId, new Set([id]));
  }

  /** The formulas of a sheet, the oldest first. */
  getFormulaCells(sheetId: string): FormulaCell[] {
    const cells = this.cells[sheetId];
    const found: FormulaCell[] = [];
    for (const id of (cells && this.formulaIds.get(sheetId)) ?? []) {
      const cell = cells![id];
      if (cell?.isFormula) found.push(cell as FormulaCell);
    }
    return found;
  }

  /** The engine's own way looks at every cell. */
  override adaptRanges(adapters: Parameters<InstanceType<typeof CellPlugin>["adaptRanges"]>[0]): void {
    for (const sheetId of this.formulaIds.keys()) {
      for (const { id, compiledFormula } of this.getFormulaCells(sheetId)) {
        const adapted = adapters.adaptCompiledFormula(compiledFormula);
        if (adapted !== compiledFormula)
          this.history.update("cells", sheetId, id, "compiledFormula" as never, adapted as never);
      }
    }
  }

  private importCells(isWanted: (cell: InitialCell) => boolean): void {
    for (const [sheetId, cells] of this.link.initialCells) {
      for (const cell of cells) {
        const { row, col, input, style, format } = cell;
        if (!isWanted(cell)) continue;
        this.putCell({ sheetId, col, row }, input ?? null, style, format, undefined, true);
        if (input !== undefined && "formula" in input) this.keepFileResult({ sheetId, col, row }, input);
      }
    }
  }

  private keepFileResult(
    position: CellPosition,
    { cached, spill }: Extract<CellInput, { formula: string }>,
  ): void {
    const result = spill ?? cached ?? null;
    const { fileResults } = this.link;
    const id = fileResults && result !== null ? this.book.getCell(position)?.id : undefined;
    if (id !== undefined) fileResults?.set(id, result);
  }

  override handle(command: Parameters<InstanceType<typeof CellPlugin>["handle"]>[0]): void {
    const own = command as unknown as Command | WriteCellsCommand;
    if (own.type === "KAM_WRITE_CELLS") this.writeCells(own);
    else if (own.type === "SET_FORMATTING") own.target.forEach((zone) => this.format(own, zone));
    else if (own.type === "ADD_COLUMNS_ROWS" && "plain" in own) return;
    else super.handle(command);
  }

  override updateCell(sheetId: string, col: number, row: number, after: UpdateCellData): void {
    const before = this.book.getCell({ sheetId, col, row }) as EngineCell | undefined;
    const style = after.style !== undefined ? after.style || undefined : before?.style;
    const code = after.format !== undefined ? after.format : (before?.excelFormat ?? before?.format);
    const input = after.content !== undefined ? readInput(after.content, toEngineFormat(code)) : keep(before);
    if (input === undefined) this.putCell({ sheetId, col, row }, before!, style, code, before);
    else this.putCell({ sheetId, col, row }, input, style, code, before);
  }

  private writeCells({ sheetId, top, left, contents, formats }: WriteCellsCommand): void {
    const rows = contents?.length ?? formats?.length ?? 0;
    for (let r = 0; r < rows; r += 1) {
      const columns = contents?.[r]?.length ?? formats?.[r]?.length ?? 0;
      for (let c = 0; c < columns; c += 1) {
        const content = contents?.[r]?.[c] ?? null;
        const format = formats?.[r]?.[c] ?? null;
        if (content === null && format === null) continue;
        const position = { sheetId, row: top + r, col: left + c };
        const before = this.book.getCell(position) as EngineCell | undefined;
        const code = format ?? before?.excelFormat ?? before?.format;
        const input = content === null ? keep(before) : readInput(content, toEngineFormat(code));
        this.putCell(position, input === undefined ? before! : input, before?.style, code, before);
      }
    }
  }

  /** One pass over the zone; the engine's own way sends a command for each cell. */
  private format({ sheetId, style, format }: SetFormattingCommand, zone: Zone): void {
    for (let row = zone.top; row <= zone.bottom; row += 1) {
      for (let col = zone.left; col <= zone.right; col += 1) {
        const position = { sheetId, row, col };
        const before = this.book.getCell(position) as EngineCell | undefined;
        const newStyle = style ? { ...before?.style, ...style } : before?.style;
        const code = format ?? before?.excelFormat ?? before?.format;
        const input = keep(before);
        this.putCell(position, input === undefined ? before! : input, newStyle, code, before);
      }
    }
  }

  private putCell(
    position: CellPosition,
    input: CellInput | EngineCell | null,
    style: Style | undefined,
    code: string | undefined,
    before: EngineCell | undefined,
    isFromFile = false,
  ): void {
    const { sheetId, col, row } = position;
    const isGeneral = code?.toLowerCase() === "general";
    const format = code === "" || isGeneral ? undefined : code;
    if (input === null && !style && !format) {
      if (!before) return;
      this.history.update("cells", sheetId, before.id, undefined as never);
      this.book.placeCell(sheetId, undefined, col, row);
      return;
    }
    const id = before?.id ?? this.getNextCellId();
    const isKept = input !== null && "id" in input;
    const cell =
      input !== null && "id" in input
        ? { ...input, style, format: toEngineFormat(format), excelFormat: format }
        : buildCell(id, input, style, format, position, this.book, this.book.resolveStructuredReference);
    // Without a format a formula takes one from its arguments; a file that says General means a plain number.
    if (cell.isFormula && isGeneral && (isFromFile || (isKept && before?.excelFormat === generalFormat)))
      Object.assign(cell, { excelFormat: generalFormat });
    // A formula that is there already stays one under the format of texts, and so does its number.
    if (cell.isFormula && format === "@" && (isFromFile || isKept))
      Object.assign(cell, { format: undefined });
    const formula = cell.isFormula ? cell.compiledFormula : null;
    if (formula instanceof BookFormula && (formula.structured.size > 0 || formula.isBadExpression)) {
      this.watchedCells.set(id, sheetId);
    }
    if (formula) this.noteFormula(sheetId, id);
    this.history.update("cells", sheetId, id, cell as never);
    if (!before) this.book.placeCell(sheetId, id, col, row);
  }

  /** After a change of tables, points structured references at the tables as they are now. */
  private refreshFormulas(): void {
    if (this.watchedCells.size === 0) return;
    const signature = this.book.tableSignature();
    if (signature === this.tableSignature) return;
    this.tableSignature = signature;
    for (const [id, sheetId] of this.watchedCells) {
      const cell = this.cells[sheetId]?.[id];
      const formula = cell?.isFormula ? cell.compiledFormula : null;
      if (!(formula instanceof BookFormula)) this.watchedCells.delete(id);
      else if (formula.isBadExpression) this.readAgain(id, sheetId, formula);
      else this.refreshStructured(id, sheetId, formula);
    }
  }

  private readAgain(id: number, sheetId: string, formula: BookFormula): void {
    const { book } = this;
    const position = this.getters.getCellPosition(id);
    const again = compileFormula(formula.normalizedFormula, position, book, book.resolveStructuredReference);
    if (again.isBadExpression) return;
    this.link.changedFormulas.add(id);
    this.history.update("cells", sheetId, id, "compiledFormula" as never, again as never);
  }

  private refreshStructured(id: number, sheetId: string, formula: BookFormula): void {
    const ranges = [...formula.rangeDependencies];
    const { row } = this.getters.getCellPosition(id);
    let changed = false;
    for (const [index, dependency] of formula.structured) {
      const range = this.book.refreshStructuredRange(dependency, ranges[index]!, row);
      if (range === ranges[index]) continue;
      ranges[index] = range;
      changed = true;
    }
    if (!changed) return;
    this.link.changedFormulas.add(id);
    this.history.update(
      "cells",
      sheetId,
      id,
      "compiledFormula" as never,
      formula.withDependencies(sheetId, ranges, true) as never,
    );
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

/** The getter that BookCellPlugin adds. */
export type FormulaGetters = Pick<BookCellPlugin, "getFormulaCells">;

/** Without new content a cell keeps its value, whatever its format becomes: undefined stands for a kept formula. */
function keep(before: EngineCell | undefined): CellInput | null | undefined {
  if (!before || (!before.isFormula && before.content === "")) return null;
  if (before.isFormula) return undefined;
  if (/^\[.+\]\(.+\)$/.test(before.content)) return { link: before.content };
  return before.parsedValue === null ? null : { value: before.parsedValue };
}
