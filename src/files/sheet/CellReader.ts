import { cellName, columnLimit, type FileZone, parseZone, rowLimit } from "../address";
import { dateSerial } from "../dateSerial";
import type { FileCell, FileRow, FileValue } from "../FileWorkbook";
import { fromFileFormula } from "../formulas/fileFormula";
import { shiftFormula } from "../formulas/shiftFormula";
import type { CellLook } from "../styles/CellLook";
import { isDateFormat } from "../styles/isDateFormat";
import type { XmlElement } from "../xml/XmlElement";
import { decodeText } from "../xml/xmlText";
import { richText } from "./sharedStrings";

export interface CellSource {
  readonly sharedStrings: readonly string[];
  readonly looks: readonly (CellLook | null)[];
  /** days to add to date serials: 1462 in files of the 1904 date system */
  readonly dateShift: number;
}

export const pointsPerPixel = 0.75;

/** Takes the rows and cells of a sheet as they are read, and gives them in their order. */
export class CellReader {
  hasDataTables = false;
  /** a cell or row names a place outside of a sheet and is left out */
  isOutside = false;
  readonly rows = new Map<number, FileRow>();
  private found: FileCell[] = [];
  private isSorted = true;
  private readonly shared = new Map<string, { formula: string; row: number; col: number }>();
  private readonly shiftedLooks = new Map<CellLook, boolean>();
  private currentRow: XmlElement | undefined;
  private rowIndex = -1;
  private column = -1;

  constructor(private readonly source: CellSource) {}

  /** Takes a row once it is complete, after its cells. */
  row(element: XmlElement): void {
    this.enter(element);
    if (!isIn(this.rowIndex, rowLimit)) {
      this.isOutside = true;
      return;
    }
    const hidden = element.flag("hidden");
    const points = element.flag("customHeight") ? element.number("ht") : 0;
    const height = points > 0 ? Math.round(points / pointsPerPixel) : null;
    const look = element.flag("customFormat") ? this.source.looks[element.number("s")] : null;
    if (hidden || height !== null || look)
      this.rows.set(this.rowIndex, { height, hidden, ...(look ? { look } : {}) });
  }

  private enter(row: XmlElement): void {
    if (row === this.currentRow) return;
    this.currentRow = row;
    this.rowIndex = row.number("r", this.rowIndex + 2) - 1;
    this.column = -1;
  }

  cell(element: XmlElement, rowElement: XmlElement): void {
    this.enter(rowElement);
    const place = parseZone(element.attribute("r") ?? "");
    if (!place && element.attribute("r") !== null) this.isOutside = true;
    const col = place ? place.left : this.column + 1;
    const row = place ? place.top : this.rowIndex;
    this.column = col;
    if (!isIn(row, rowLimit) || !isIn(col, columnLimit)) {
      this.isOutside = true;
      return;
    }
    const look = this.source.looks[element.number("s")] ?? null;
    const type = element.attribute("t") ?? "n";
    const value = this.value(look, type, element);
    const stored = element.child("f");
    const formula = stored ? this.formula(row, col, stored) : null;
    if (value === null && formula === null && !look) return;
    const block = stored !== null && formula !== null ? blockOf(stored, row, col) : null;
    const last = this.found[this.found.length - 1];
    if (last && placeOf(last) >= row * columnLimit + col) this.isSorted = false;
    this.found.push({ row, col, value, isError: type === "e" && value !== null, formula, block, look });
  }

  private value(look: CellLook | null, type: string, element: XmlElement): FileValue {
    if (type === "inlineStr") {
      const text = element.child("is");
      return text ? richText(text) : null;
    }
    const text = element.child("v")?.text ?? "";
    if (text === "") return type === "str" && element.child("v") ? "" : null;
    switch (type) {
      case "s":
        return this.source.sharedStrings[Number(text)] ?? "";
      case "str":
        return decodeText(text);
      case "b":
        return text === "1" || text === "true";
      case "e":
        return text;
      case "d":
        return isoValue(text);
      default:
        return this.number(look, text);
    }
  }

  private number(look: CellLook | null, text: string): FileValue {
    const value = Number(text);
    if (!Number.isFinite(value)) return text;
    if (this.source.dateShift === 0 || !look) return value;
    const isDate = this.shiftedLooks.get(look) ?? isDateFormat(look.format ?? "");
    this.shiftedLooks.set(look, isDate);
    return isDate ? value + this.source.dateShift : value;
  }

  /** The formula of a cell; null where a file keeps only a value. */
  private formula(row: number, col: number, element: XmlElement): string | null {
    const text = decodeText(element.text);
    const kind = element.attribute("t");
    if (kind === "dataTable") {
      this.hasDataTables = true;
      return null;
    }
    if (kind === "shared") {
      const id = element.attribute("si") ?? "";
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
      const byPlace = new Map(this.found.map((cell) => [placeOf(cell), cell]));
      this.found = [...byPlace.values()].sort((a, b) => placeOf(a) - placeOf(b));
      this.isSorted = true;
    }
    return this.found;
  }

  /** The cell that was read last, "" for none. */
  get last(): string {
    const cell = this.found[this.found.length - 1];
    return cell ? cellName(cell.row, cell.col) : "";
  }
}

function isIn(index: number, limit: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < limit;
}

function placeOf({ row, col }: FileCell): number {
  return row * columnLimit + col;
}

/** A block that does not begin at its own cell is none. */
function blockOf(formula: XmlElement, row: number, col: number): FileZone | null {
  if (formula.attribute("t") !== "array") return null;
  const zone = parseZone(formula.attribute("ref") ?? "");
  return zone?.top === row && zone.left === col ? zone : null;
}

/** A day, or a day and a time, without an offset; what is none is text. */
function isoValue(text: string): FileValue {
  const moment = Date.parse(
    /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : text.includes("T") ? `${text}Z` : text,
  );
  return Number.isNaN(moment) ? text : dateSerial(moment);
}
