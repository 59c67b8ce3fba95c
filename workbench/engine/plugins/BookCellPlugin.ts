import type {
  CellPosition,
  Command,
  CompiledFormula,
  FormulaCell,
  Range,
  SetFormattingCommand,
  Style,
  UpdateCellData,
  Zone,
} from "@odoo/o-spreadsheet";
import type { CoreGetters, CellInput, EngineCell, InitialCell } from "../EngineCell";
import { buildCell } from "../cells/buildCell";
import { keptInput, readInput } from "../cells/cellContent";
import { engineLink, type EngineLink } from "../EngineLink";
import { BookFormula } from "../formula/BookFormula";
import { generalFormat } from "../values/textCells";
import { toEngineFormat } from "../values/toEngineFormat";
import { corePlugin } from "./enginePlugin";
import type { SheetGetters } from "./BookSheetPlugin";
import type { TableGetters } from "./BookTablePlugin";
import { Formulas } from "./Formulas";
import { isGrowth, type OwnCommand, type WriteCellsCommand } from "./ownCommands";

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

/**
 * Cells as Excel keeps them: text is that very text, "@" cells never become formulas or numbers, formulas keep their
 * structured references, number formats keep their code.
 */
export class BookCellPlugin extends CellPlugin {
  static override getters = [...CellPlugin.getters, "getFormulaCells"];

  private readonly link: EngineLink;
  private readonly formulas: Formulas;

  constructor(config: ConstructorParameters<typeof CellPlugin>[0]) {
    super(config);
    this.link = engineLink(config.custom);
    this.formulas = new Formulas(this.book, {
      find: (sheetId, id) => this.cells[sheetId]?.[id],
      replace: (sheetId, id, formula) => this.changeFormula(sheetId, id, formula),
    });
    this.link.refreshFormulas = () => this.formulas.refresh();
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
    if (cell.isFormula) this.formulas.note(sheetId, cell.id, cell.compiledFormula);
    return cell;
  }

  getFormulaCells(sheetId: string): FormulaCell[] {
    return this.formulas.of(sheetId);
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
    const own = command as unknown as Command | OwnCommand;
    if (own.type === "KAM_WRITE_CELLS") this.writeCells(own);
    else if (own.type === "SET_FORMATTING") own.target.forEach((zone) => this.format(own, zone));
    else if (isGrowth(own)) return;
    else super.handle(command);
  }

  override updateCell(sheetId: string, col: number, row: number, after: UpdateCellData): void {
    const before = this.book.getCell({ sheetId, col, row }) as EngineCell | undefined;
    const style = after.style !== undefined ? after.style || undefined : before?.style;
    const code = after.format !== undefined ? after.format : (before?.excelFormat ?? before?.format);
    const input =
      after.content !== undefined ? readInput(after.content, toEngineFormat(code)) : keptInput(before);
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
        const input = content === null ? keptInput(before) : readInput(content, toEngineFormat(code));
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
        if (before && format === undefined) {
          this.history.update("cells", sheetId, before.id, { ...before, style: newStyle } as never);
          continue;
        }
        const code = format ?? before?.excelFormat ?? before?.format;
        const input = keptInput(before);
        this.putCell(position, input === undefined ? before! : input, newStyle, code, before);
      }
    }
  }

  override copyColumnStyle(sheetId: string, column: number, targets: readonly number[]): void {
    for (let row = 0; row < this.getters.getNumberRows(sheetId); row += 1)
      this.copyLook(
        { sheetId, row, col: column },
        targets.map((col) => ({ sheetId, row, col })),
      );
  }

  override copyRowStyle(sheetId: string, row: number, targets: readonly number[]): void {
    for (let col = 0; col < this.getters.getNumberCols(sheetId); col += 1)
      this.copyLook(
        { sheetId, row, col },
        targets.map((target) => ({ sheetId, row: target, col })),
      );
  }

  private copyLook(from: CellPosition, targets: readonly CellPosition[]): void {
    const cell = this.book.getCell(this.getters.getMainCellPosition(from)) as EngineCell | undefined;
    if (!cell || (!cell.style && !cell.format && !cell.excelFormat)) return;
    const code = cell.excelFormat ?? cell.format;
    for (const target of targets) {
      const before = this.book.getCell(target) as EngineCell | undefined;
      this.putCell(target, null, cell.style, code, before);
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
      this.book.forgetHeaders(sheetId, row);
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
    if (cell.isFormula) this.formulas.note(sheetId, id, cell.compiledFormula);
    this.history.update("cells", sheetId, id, cell as never);
    this.book.forgetHeaders(sheetId, row);
    if (!before) this.book.placeCell(sheetId, id, col, row);
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
