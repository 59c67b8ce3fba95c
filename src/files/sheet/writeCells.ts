import type { CellPosition, CompiledFormula, EvaluatedCell, Model } from "@odoo/o-spreadsheet";
import type { Book } from "../../../workbench/engine/Book";
import type { EngineCell } from "../../../workbench/engine/EngineCell";
import { BookFormula, type StructuredWriter } from "../../../workbench/engine/formula/BookFormula";
import type { BorderGetters } from "../../../workbench/engine/plugins/BookBordersPlugin";
import type { TableGetters } from "../../../workbench/engine/plugins/BookTablePlugin";
import { errorValue } from "../../../workbench/engine/values/errorValue";
import { cellName, columnLetters, zoneName } from "../address";
import { toFileFormula } from "../formulas/fileFormula";
import { encodeXml } from "../xml/xmlText";
import { needsArray } from "../../../workbench/files/needsArray";
import type { SharedStrings } from "./sharedStrings";
import type { StyleTable } from "../styles/StyleTable";

/** A cell of Excel holds no more characters. */
const LONGEST_TEXT = 32767;

export interface CellTables {
  readonly strings: SharedStrings;
  readonly styles: StyleTable;
  /** formulas by their shape: whether they are stored as dynamic arrays */
  readonly arrayFormulas: Map<string, boolean>;
}

/** The sheetData element of a sheet; `usesArrays` when a cell refers to metadata.xml. */
export function writeCells(
  book: Book,
  sheetId: string,
  tables: CellTables,
): { xml: string; usesArrays: boolean } {
  const { model } = book;
  const headers = tableHeaders(book, sheetId);
  const writer = new CellWriter(model, tables, headers);
  const rows = positionsByRow(model, sheetId, headers);
  const parts: string[] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const cells = [...rows.get(row)!].sort((a, b) => a - b).map((col) => writer.cell({ sheetId, row, col }));
    parts.push(`<row r="${row + 1}"${rowAttributes(model, sheetId, row)}>${cells.join("")}</row>`);
  }
  return { xml: `<sheetData>${parts.join("")}</sheetData>`, usesArrays: writer.usesArrays };
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
    if (rowAttributes(model, sheetId, row) !== "" && !rows.has(row)) rows.set(row, new Set());
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

function rowAttributes(model: Model, sheetId: string, row: number): string {
  const size = model.getters.getUserRowSize(sheetId, row);
  const height = size === undefined ? "" : ` ht="${(size * 3) / 4}" customHeight="1"`;
  return height + (model.getters.isRowHiddenByUser(sheetId, row) ? ' hidden="1"' : "");
}

class CellWriter {
  usesArrays = false;
  private readonly fileForm: StructuredWriter;

  constructor(
    private readonly model: Model,
    private readonly tables: CellTables,
    private readonly headers: ReadonlyMap<string, string>,
  ) {
    const { writeStructuredDependency } = model.getters as unknown as TableGetters;
    this.fileForm = (dependency, range, id) => writeStructuredDependency(dependency, range, id, "file");
  }

  cell(position: CellPosition): string {
    const { getters } = this.model;
    const cell = getters.getCell(position) as EngineCell | undefined;
    const evaluated = getters.getEvaluatedCell(position);
    const style = this.tables.styles.index({
      style: cell?.style,
      format: cell?.excelFormat ?? cell?.format ?? (cell?.isFormula ? evaluated.format : undefined),
      border: getters.getCellBorder(position),
      quoted: cell !== undefined && !cell.isFormula && cell.content.startsWith("'"),
    });
    const head = `<c r="${cellName(position.row, position.col)}"${style === 0 ? "" : ` s="${style}"`}`;
    const header = this.headers.get(`${position.row},${position.col}`);
    if (header !== undefined) return this.value(head, header, "");
    if (cell?.isFormula) return this.formula(head, position, cell.compiledFormula, evaluated);
    if (!cell || (cell.content === "" && cell.parsedValue === null))
      return this.value(head, evaluated.value, evaluated.type);
    const isLink = evaluated.link !== undefined;
    const isError = (evaluated.type as string) === "error";
    if (isError) return this.value(head, cell.parsedValue, "error");
    return this.value(head, isLink ? evaluated.value : cell.parsedValue, "");
  }

  private value(head: string, value: EvaluatedCell["value"], type: string): string {
    if (value === null) return `${head}/>`;
    if (type === "error") return `${head} t="e"><v>${encodeXml(errorValue(String(value)))}</v></c>`;
    if (typeof value === "number") return `${head}><v>${value}</v></c>`;
    if (typeof value === "boolean") return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
    return `${head} t="s"><v>${this.tables.strings.index(value.slice(0, LONGEST_TEXT))}</v></c>`;
  }

  private formula(
    head: string,
    position: CellPosition,
    formula: CompiledFormula,
    evaluated: EvaluatedCell,
  ): string {
    const { getters } = this.model;
    const text =
      formula instanceof BookFormula
        ? formula.print(getters, this.fileForm)
        : formula.toFormulaString(getters);
    const stored = encodeXml(toFileFormula(text.replace(/^=/, "")));
    const spread = getters.getSpreadZone(position);
    const isArray = spread !== undefined || needsArray(this.model, formula, this.tables.arrayFormulas);
    if (isArray) this.usesArrays = true;
    const name = `${columnLetters(position.col)}${position.row + 1}`;
    const element = isArray
      ? `<f t="array" ref="${spread ? zoneName(spread) : name}">${stored}</f>`
      : `<f>${stored}</f>`;
    const { value } = evaluated;
    const meta = isArray ? ' cm="1"' : "";
    if ((evaluated.type as string) === "error") {
      return `${head} t="e"${meta}>${element}<v>${encodeXml(errorValue(String(value)))}</v></c>`;
    }
    if (typeof value === "number") return `${head}${meta}>${element}<v>${value}</v></c>`;
    if (typeof value === "boolean") return `${head} t="b"${meta}>${element}<v>${value ? 1 : 0}</v></c>`;
    return `${head} t="str"${meta}>${element}<v>${encodeXml(value ?? "")}</v></c>`;
  }
}
