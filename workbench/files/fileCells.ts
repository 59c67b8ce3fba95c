import type { CellPosition, Model } from "@odoo/o-spreadsheet";
import type { FileCell, FileValue } from "../../src/files/FileWorkbook";
import type { CellLook } from "../../src/files/styles/CellLook";
import type { Book } from "../engine/Book";
import type { EngineCell } from "../engine/EngineCell";
import { BookFormula, type StructuredWriter } from "../engine/formula/BookFormula";
import type { BorderGetters } from "../engine/plugins/BookBordersPlugin";
import type { TableGetters } from "../engine/plugins/BookTablePlugin";
import { errorValue } from "../engine/values/errorValue";
import { generalFormat } from "../engine/values/textCells";
import type { FileLooks } from "./FileLooks";
import { needsArray } from "./needsArray";

/** What the sheets of a workbook share while their cells are read. */
export interface CellTables {
  readonly looks: FileLooks;
  /** formulas by their shape: whether they are stored as dynamic arrays */
  readonly arrayFormulas: Map<string, boolean>;
}

/** The cells of a sheet as a file holds them, made one after the other while they are asked for. */
export function fileCells(book: Book, sheetId: string, tables: CellTables): Iterable<FileCell> {
  const headers = tableHeaders(book, sheetId);
  return { [Symbol.iterator]: () => makeCells(book.model, sheetId, tables, headers) };
}

function* makeCells(
  model: Model,
  sheetId: string,
  tables: CellTables,
  headers: ReadonlyMap<string, string>,
): Generator<FileCell, void> {
  const reader = new CellReader(model, tables, headers);
  const rows = positionsByRow(model, sheetId, headers);
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    for (const col of [...rows.get(row)!].sort((a, b) => a - b)) yield reader.cell({ sheetId, row, col });
  }
}

/** Cells of header rows must hold the very names of their table's columns, as text. */
function tableHeaders(book: Book, sheetId: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { zone, columns, ...table } of book.tables()) {
    if (table.sheetId !== sheetId || !table.hasHeaders) continue;
    columns.forEach((name, index) => headers.set(`${zone.top},${zone.left + index}`, name));
  }
  return headers;
}

function positionsByRow(
  model: Model,
  sheetId: string,
  headers: ReadonlyMap<string, string>,
): Map<number, Set<number>> {
  const rows = new Map<number, Set<number>>();
  const add = (row: number, col: number): void => {
    const columns = rows.get(row);
    if (columns) columns.add(col);
    else rows.set(row, new Set([col]));
  };
  model.getters.getSheet(sheetId).rows.forEach(({ cells }, row) => {
    for (const col in cells) add(row, Number(col));
  });
  for (const { row, col } of model.getters.getEvaluatedCellsPositions(sheetId)) add(row, col);
  for (const key of headers.keys()) {
    const [row, col] = key.split(",").map(Number);
    add(row!, col!);
  }
  (model.getters as unknown as BorderGetters).sheetBorders(sheetId).forEach((column, col) =>
    column?.forEach((border, row) => {
      if (border) add(row, col);
    }),
  );
  return rows;
}

class CellReader {
  private readonly fileForm: StructuredWriter;

  constructor(
    private readonly model: Model,
    private readonly tables: CellTables,
    private readonly headers: ReadonlyMap<string, string>,
  ) {
    const { writeStructuredDependency } = model.getters as unknown as TableGetters;
    this.fileForm = (dependency, range, id) => writeStructuredDependency(dependency, range, id, "file");
  }

  cell(position: CellPosition): FileCell {
    const { getters } = this.model;
    const { row, col } = position;
    const cell = getters.getCell(position) as EngineCell | undefined;
    const evaluated = getters.getEvaluatedCell(position);
    const look = this.tables.looks.look(
      cell?.style,
      formatOf(cell, evaluated.format),
      getters.getCellBorder(position),
      cell !== undefined && !cell.isFormula && cell.content.startsWith("'"),
    );
    const header = this.headers.get(`${row},${col}`);
    if (header !== undefined) return literal(row, col, header, false, look);
    const isError = (evaluated.type as string) === "error";
    if (cell?.isFormula) return this.formula(position, cell.compiledFormula, evaluated.value, isError, look);
    const isOwn = cell !== undefined && (cell.content !== "" || cell.parsedValue !== null);
    const isShown = !isOwn || (evaluated.link !== undefined && !isError);
    return literal(row, col, isShown ? evaluated.value : cell.parsedValue, isError, look);
  }

  private formula(
    position: CellPosition,
    formula: Extract<EngineCell, { isFormula: true }>["compiledFormula"],
    value: FileValue,
    isError: boolean,
    look: CellLook | null,
  ): FileCell {
    const { getters } = this.model;
    const { row, col } = position;
    const text =
      formula instanceof BookFormula
        ? formula.print(getters, this.fileForm)
        : formula.toFormulaString(getters);
    const isArray = needsArray(this.model, formula, this.tables.arrayFormulas);
    const own = { top: row, left: col, bottom: row, right: col };
    return {
      ...literal(row, col, value ?? "", isError, look),
      formula: text.replace(/^=/, ""),
      block: getters.getSpreadZone(position) ?? (isArray ? own : null),
    };
  }
}

/** Excel gives a formula that is typed the format of its arguments; one that says General keeps that. */
function formatOf(cell: EngineCell | undefined, evaluated: string | undefined): string | undefined {
  if (cell?.excelFormat === generalFormat) return undefined;
  return cell?.excelFormat ?? cell?.format ?? (cell?.isFormula ? evaluated : undefined);
}

function literal(
  row: number,
  col: number,
  value: FileValue,
  isError: boolean,
  look: CellLook | null,
): FileCell {
  const shown = isError && value !== null ? errorValue(String(value)) : value;
  return { row, col, value: shown, isError: isError && value !== null, formula: null, block: null, look };
}
