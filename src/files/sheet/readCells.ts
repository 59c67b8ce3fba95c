import type { Zone } from "@odoo/o-spreadsheet";
import type { CellInput, FormulaResult, InitialCell } from "../../../workbench/engine/EngineCell";
import { columnIndex, parseZone } from "../address";
import type { CellFormat } from "../styles/CellLook";
import { fromFileFormula } from "../formulas/fileFormula";
import { shiftFormula } from "../formulas/shiftFormula";
import { decodeText, decodeXml } from "../xml/xmlText";
import { parseXml } from "../xml/parseXml";
import { richText } from "./sharedStrings";

export interface CellSource {
  readonly sharedStrings: readonly string[];
  readonly formats: readonly CellFormat[];
  /** days to add to date serials: 1462 in files of the 1904 date system */
  readonly dateShift: number;
}

export interface RowInfo {
  readonly height: number | null;
  readonly hidden: boolean;
}

export interface SheetCells {
  readonly cells: InitialCell[];
  readonly rows: Map<number, RowInfo>;
  /** runs of cells with the same border, as zones */
  readonly borders: { readonly zone: Zone; readonly border: NonNullable<CellFormat["border"]> }[];
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hasDataTables: boolean;
}

const PIECE = /<row\b([^>]*)>|<c\b((?:[^>"]|"[^"]*")*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const STYLE = /\bs="(\d+)"/;
const REFERENCE = /\br="([A-Z]+)(\d+)"/;
const TYPE = /\bt="(\w+)"/;
const FORMULA = /<f\b((?:[^>"]|"[^"]*")*?)(?:\/>|>([\s\S]*?)<\/f>)/;

interface MutableCell {
  row: number;
  col: number;
  input: CellInput | undefined;
  style: CellFormat["style"];
  format: string | undefined;
}

/** Reads the text of a sheetData element: typed cells, row heights and borders. */
export function readCells(sheetData: string, source: CellSource): SheetCells {
  const reader = new CellReader(source);
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(sheetData); match; match = PIECE.exec(sheetData)) {
    if (match[1] !== undefined) reader.row(match[1]);
    else reader.cell(match[2]!, match[3] ?? "");
  }
  return reader.finish();
}

class CellReader {
  private readonly cells = new Map<number, MutableCell>();
  private readonly rows = new Map<number, RowInfo>();
  private readonly borders: { zone: Zone; border: NonNullable<CellFormat["border"]> }[] = [];
  private readonly shared = new Map<string, { formula: string; row: number; col: number }>();
  private readonly arrays: { zone: Zone; anchor: MutableCell; formula: string }[] = [];
  private currentRow = -1;
  private currentColumn = -1;
  private rowCount = 0;
  private columnCount = 0;
  private hasDataTables = false;

  constructor(private readonly source: CellSource) {}

  row(attributes: string): void {
    this.currentRow = numberOf(attributes, "r", this.currentRow + 2) - 1;
    this.currentColumn = -1;
    const hidden = /\bhidden="(1|true)"/.test(attributes);
    const height = /\bcustomHeight="(1|true)"/.test(attributes) ? numberOf(attributes, "ht", 0) : 0;
    if (hidden || height > 0) this.rows.set(this.currentRow, { height: height > 0 ? height : null, hidden });
  }

  cell(attributes: string, content: string): void {
    const reference = REFERENCE.exec(attributes);
    const col = reference ? columnIndex(reference[1]!) : this.currentColumn + 1;
    const row = reference ? Number(reference[2]) - 1 : Math.max(0, this.currentRow);
    this.currentColumn = col;
    const look = this.source.formats[Number(STYLE.exec(attributes)?.[1] ?? 0)];
    const type = TYPE.exec(attributes)?.[1] ?? "n";
    const cell: MutableCell = { row, col, input: undefined, style: look?.style, format: look?.format };
    cell.input = this.input(cell, type, content);
    if (look?.border) this.addBorder(row, col, look.border);
    if (cell.input === undefined && !cell.style && !cell.format) return;
    this.rowCount = Math.max(this.rowCount, row + 1);
    this.columnCount = Math.max(this.columnCount, col + 1);
    this.cells.set(row * 16384 + col, cell);
  }

  private input(cell: MutableCell, type: string, content: string): CellInput | undefined {
    if (content === "") return undefined;
    const value = this.value(cell, type, content);
    const match = content.includes("<f") ? FORMULA.exec(content) : null;
    if (!match) return value === null ? undefined : literal(value, type);
    const formula = this.formula(cell, match[1]!, decodeText(decodeXml(match[2] ?? "")));
    if (formula === null) return value === null ? undefined : literal(value, type);
    return { formula: `=${formula}`, cached: value };
  }

  private value(cell: MutableCell, type: string, content: string): FormulaResult {
    if (type === "inlineStr") {
      const start = content.indexOf("<is");
      return start < 0 ? null : richText(parseXml(content.slice(start)));
    }
    const text = /<v[^>]*>([\s\S]*?)<\/v>/.exec(content)?.[1];
    if (text === undefined) return null;
    switch (type) {
      case "s":
        return this.source.sharedStrings[Number(text)] ?? "";
      case "str":
        return decodeText(decodeXml(text));
      case "b":
        return text === "1" || text === "true";
      case "e":
        return decodeXml(text);
      case "d":
        return Date.parse(`${text}Z`) / 86400000 + 25569;
      default:
        return this.number(cell, Number(text));
    }
  }

  private number(cell: MutableCell, value: number): number {
    const isDate =
      this.source.dateShift > 0 && /[ymdhs]/i.test((cell.format ?? "").replace(/"[^"]*"|\[[^\]]*\]/g, ""));
    return isDate ? value + this.source.dateShift : value;
  }

  /** The formula of a cell without "="; null where a file keeps only a value. */
  private formula(cell: MutableCell, attributes: string, text: string): string | null {
    const kind = /\bt="(\w+)"/.exec(attributes)?.[1];
    if (kind === "dataTable") {
      this.hasDataTables = true;
      return null;
    }
    if (kind === "shared") {
      const id = /\bsi="(\d+)"/.exec(attributes)?.[1] ?? "";
      const master = this.shared.get(id);
      if (text === "") {
        return master ? shiftFormula(master.formula, cell.row - master.row, cell.col - master.col) : null;
      }
      const formula = fromFileFormula(text);
      this.shared.set(id, { formula, row: cell.row, col: cell.col });
      return formula;
    }
    if (text === "") return null;
    const formula = fromFileFormula(text);
    const zone = kind === "array" ? parseZone(/\bref="([^"]+)"/.exec(attributes)?.[1] ?? "") : null;
    if (zone && (zone.top !== zone.bottom || zone.left !== zone.right)) {
      this.arrays.push({ zone, anchor: cell, formula });
    }
    return formula;
  }

  private addBorder(row: number, col: number, border: NonNullable<CellFormat["border"]>): void {
    const last = this.borders[this.borders.length - 1];
    if (last?.border === border && last.zone.top === row && last.zone.right === col - 1)
      last.zone.right = col;
    else this.borders.push({ zone: { top: row, left: col, bottom: row, right: col }, border });
  }

  /** Cells of a spilled block hold values only: the formula gives them again, or they ride along as cached values. */
  private readArrays(): void {
    for (const { zone, anchor, formula } of this.arrays) {
      const spill: FormulaResult[][] = [];
      for (let row = zone.top; row <= zone.bottom; row += 1) {
        const line: FormulaResult[] = [];
        for (let col = zone.left; col <= zone.right; col += 1) line.push(this.takeValue(row, col, anchor));
        spill.push(line);
      }
      anchor.input = { formula: `=${formula}`, spill };
    }
  }

  private takeValue(row: number, col: number, anchor: MutableCell): FormulaResult {
    const cell = this.cells.get(row * 16384 + col);
    if (!cell?.input) return null;
    const { input } = cell;
    if (cell === anchor) return "cached" in input ? (input.cached ?? null) : null;
    cell.input = undefined;
    return "value" in input ? input.value : null;
  }

  finish(): SheetCells {
    this.readArrays();
    const cells = [...this.cells.values()].filter(
      (cell) => cell.input !== undefined || cell.style || cell.format,
    );
    const { rows, borders, rowCount, columnCount, hasDataTables } = this;
    return { cells, rows, borders, rowCount, columnCount, hasDataTables };
  }
}

function literal(value: Exclude<FormulaResult, null>, type: string): CellInput {
  return type === "e" ? { value, error: true } : { value };
}

function numberOf(attributes: string, name: string, fallback: number): number {
  const match = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes);
  return match ? Number(match[1]) : fallback;
}
