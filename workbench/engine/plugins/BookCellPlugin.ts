import type {
  CellPosition,
  Command,
  SetFormattingCommand,
  Style,
  UpdateCellData,
  Zone,
} from "@odoo/o-spreadsheet";
import type { CellInput, EngineCell, InitialCell } from "../EngineCell";
import { buildCell } from "../cells/buildCell";
import { keptInput, readInput } from "../cells/cellContent";
import { generalFormat } from "../values/textCells";
import { toEngineFormat } from "../values/toEngineFormat";
import { FormulaCellPlugin } from "./FormulaCellPlugin";
import { isGrowth, type OwnCommand, type WriteCellsCommand } from "./ownCommands";

interface PutOptions {
  readonly isFromFile?: boolean;
  /** takes the ids of new cells, which the caller lets the history take away again */
  readonly added?: number[];
}

/**
 * Cells as Excel keeps them: text is that very text, "@" cells never become formulas or numbers, formulas keep their
 * structured references, number formats keep their code.
 */
export class BookCellPlugin extends FormulaCellPlugin {
  /** the latest step; the engine's history reaches it by this name */
  step: UndoStep | null = null;

  override import(data: Parameters<InstanceType<typeof FormulaCellPlugin>["import"]>[0]): void {
    super.import(data);
    this.importCells((cell) => cell.input === undefined || !("formula" in cell.input));
    this.importCells((cell) => cell.input !== undefined && "formula" in cell.input);
    this.link.initialCells.clear();
  }

  private importCells(isWanted: (cell: InitialCell) => boolean): void {
    for (const [sheetId, cells] of this.link.initialCells) {
      for (const cell of cells) {
        const { row, col, input, style, format } = cell;
        if (!isWanted(cell)) continue;
        this.putCell({ sheetId, col, row }, input ?? null, style, format, undefined, { isFromFile: true });
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

  override handle(command: Parameters<InstanceType<typeof FormulaCellPlugin>["handle"]>[0]): void {
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
    const added: number[] = [];
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
        this.putCell(position, input === undefined ? before! : input, before?.style, code, before, { added });
      }
    }
    if (added.length > 0) this.keepStep(() => this.takeCells(sheetId, added));
  }

  private keepStep(undo: () => void): void {
    this.step = new UndoStep(undo);
    this.history.update("step" as never, "state" as never, "after" as never);
  }

  private takeCells(sheetId: string, ids: readonly number[]): void {
    const cells = this.cells[sheetId]!;
    for (const id of ids) {
      Reflect.deleteProperty(cells, id);
      this.book.takeNewCell(id);
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
    { isFromFile = false, added }: PutOptions = {},
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
    this.book.forgetHeaders(sheetId, row);
    if (!before && added) {
      (this.cells[sheetId] ??= {})[id] = cell;
      this.book.placeNewCell(id, position);
      added.push(id);
      return;
    }
    this.history.update("cells", sheetId, id, cell as never);
    if (!before) this.book.placeCell(sheetId, id, col, row);
  }
}

/**
 * Changes that the engine's history takes back by one call instead of one by one: it knows them as the state of this
 * object, which it sets to "before". Doing them again is running their command again, as always.
 */
class UndoStep {
  constructor(private readonly undo: () => void) {}

  get state(): "before" | "after" {
    return "before";
  }

  set state(state: "before" | "after") {
    if (state === "before") this.undo();
  }
}
