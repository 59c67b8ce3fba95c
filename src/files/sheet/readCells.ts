import { columnIndex, columnLimit, type FileZone, parseZone } from "../address";
import { dateSerial } from "../dateSerial";
import type { FileCell, FileRow, FileValue } from "../FileWorkbook";
import { fromFileFormula } from "../formulas/fileFormula";
import { shiftFormula } from "../formulas/shiftFormula";
import type { CellLook } from "../styles/CellLook";
import { parseXml } from "../xml/parseXml";
import { decodeText, decodeXml } from "../xml/xmlText";
import { richText } from "./sharedStrings";

interface CellSource {
  readonly sharedStrings: readonly string[];
  readonly looks: readonly (CellLook | null)[];
  /** days to add to date serials: 1462 in files of the 1904 date system */
  readonly dateShift: number;
}

interface SheetCells {
  readonly cells: readonly FileCell[];
  readonly rows: ReadonlyMap<number, FileRow>;
  readonly hasDataTables: boolean;
}

export const pointsPerPixel = 0.75;

const piecePattern = /<row\b([^>]*)>|<c\b((?:[^>"]|"[^"]*")*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const stylePattern = /\bs="(\d+)"/;
const referencePattern = /\br="([A-Z]+)(\d+)"/;
const typePattern = /\bt="(\w+)"/;
const formulaPattern = /<f\b((?:[^>"]|"[^"]*")*?)(?:\/>|>([\s\S]*?)<\/f>)/;

/** Reads the text of a sheetData element. */
export function readCells(sheetData: string, source: CellSource): SheetCells {
  const reader = new CellReader(source);
  piecePattern.lastIndex = 0;
  for (let match = piecePattern.exec(sheetData); match; match = piecePattern.exec(sheetData)) {
    if (match[1] !== undefined) reader.row(match[1]);
    else reader.cell(match[2]!, match[3] ?? "");
  }
  return reader;
}

class CellReader implements SheetCells {
  hasDataTables = false;
  readonly rows = new Map<number, FileRow>();
  private found: FileCell[] = [];
  private isSorted = true;
  private readonly shared = new Map<string, { formula: string; row: number; col: number }>();
  private currentRow = -1;
  private currentColumn = -1;

  constructor(private readonly source: CellSource) {}

  row(attributes: string): void {
    this.currentRow = numberOf(attributes, "r", this.currentRow + 2) - 1;
    this.currentColumn = -1;
    const hidden = /\bhidden="(1|true)"/.test(attributes);
    const points = /\bcustomHeight="(1|true)"/.test(attributes) ? numberOf(attributes, "ht", 0) : 0;
    const height = points > 0 ? Math.round(points / pointsPerPixel) : null;
    if (hidden || height !== null) this.rows.set(this.currentRow, { height, hidden });
  }

  cell(attributes: string, content: string): void {
    const reference = referencePattern.exec(attributes);
    const col = reference ? columnIndex(reference[1]!) : this.currentColumn + 1;
    const row = reference ? Number(reference[2]) - 1 : Math.max(0, this.currentRow);
    this.currentColumn = col;
    const look = this.source.looks[Number(stylePattern.exec(attributes)?.[1] ?? 0)] ?? null;
    const type = typePattern.exec(attributes)?.[1] ?? "n";
    const value = content === "" ? null : this.value(look, type, content);
    const match = content.includes("<f") ? formulaPattern.exec(content) : null;
    const formula = match ? this.formula(row, col, match[1]!, decodeText(decodeXml(match[2] ?? ""))) : null;
    if (value === null && formula === null && !look) return;
    const block = formula !== null && match ? blockOf(match[1]!) : null;
    const last = this.found[this.found.length - 1];
    if (last && place(last) >= row * columnLimit + col) this.isSorted = false;
    this.found.push({ row, col, value, isError: type === "e" && value !== null, formula, block, look });
  }

  private value(look: CellLook | null, type: string, content: string): FileValue {
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
        return dateSerial(Date.parse(`${text}Z`));
      default:
        return this.number(look, Number(text));
    }
  }

  private number(look: CellLook | null, value: number): number {
    const isDate =
      this.source.dateShift > 0 && /[ymdhs]/i.test((look?.format ?? "").replace(/"[^"]*"|\[[^\]]*\]/g, ""));
    return isDate ? value + this.source.dateShift : value;
  }

  /** The formula of a cell; null where a file keeps only a value. */
  private formula(row: number, col: number, attributes: string, text: string): string | null {
    const kind = typePattern.exec(attributes)?.[1];
    if (kind === "dataTable") {
      this.hasDataTables = true;
      return null;
    }
    if (kind === "shared") {
      const id = /\bsi="(\d+)"/.exec(attributes)?.[1] ?? "";
      const master = this.shared.get(id);
      if (text === "")
        return master ? shiftFormula(master.formula, row - master.row, col - master.col) : null;
      const formula = fromFileFormula(text);
      this.shared.set(id, { formula, row, col });
      return formula;
    }
    return text === "" ? null : fromFileFormula(text);
  }

  get cells(): readonly FileCell[] {
    if (!this.isSorted) {
      const byPlace = new Map(this.found.map((cell) => [place(cell), cell]));
      this.found = [...byPlace.values()].sort((a, b) => place(a) - place(b));
      this.isSorted = true;
    }
    return this.found;
  }
}

function place({ row, col }: FileCell): number {
  return row * columnLimit + col;
}

function blockOf(attributes: string): FileZone | null {
  if (typePattern.exec(attributes)?.[1] !== "array") return null;
  return parseZone(/\bref="([^"]+)"/.exec(attributes)?.[1] ?? "");
}

function numberOf(attributes: string, name: string, fallback: number): number {
  const match = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes);
  return match ? Number(match[1]) : fallback;
}
