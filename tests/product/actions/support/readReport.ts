import type { Book } from "../../../../workbench/engine/Book";

type Cell = string | number | boolean;

/** A table of a written sheet; rows and columns from 0, cells blank as "". */
export interface WrittenTable {
  /** Row of its headers. */
  readonly header: number;
  /** Sheet row of its first row. */
  readonly top: number;
  readonly rows: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
  /** Null where it has none. */
  readonly total: {
    readonly row: number;
    readonly values: readonly Cell[];
    readonly formulas: readonly Cell[];
  } | null;
  /** Rows after them that are not in the total. */
  readonly beside: readonly (readonly Cell[])[];
  /** What stands under it, a line each. */
  readonly notes: readonly string[];
  /** Address of a cell of its rows. */
  address(row: number, column: number): string;
}

export interface WrittenFigure {
  readonly value: Cell;
  readonly formula: Cell;
  readonly address: string;
}

const totals: readonly unknown[] = ["Total", "合计"];

/** A written sheet as its reader sees it: nothing of it is found by its place. */
export class WrittenReport {
  readonly id: string;
  private readonly values: readonly (readonly Cell[])[];
  /** What is typed or written in all its cells, from A1. */
  readonly contents: readonly (readonly Cell[])[];

  constructor({ book }: { readonly book: Book }, sheet: string) {
    const id = book.sheetByName(sheet)?.id;
    if (id === undefined) throw new Error(`no sheet ${sheet}`);
    this.id = id;
    const used = book.usedZone(id, true);
    const zone = used && { ...used, top: 0, left: 0 };
    this.values = zone === null ? [] : book.readValues(id, zone);
    this.contents = zone === null ? [] : book.readFormulas(id, zone);
  }

  get title(): Cell {
    return this.at(0, 0);
  }

  /** The grey lines under the title, as one. */
  get facts(): string {
    return this.linesFrom(1).join(" ");
  }

  /** The lines under a heading such as that of what was left out; empty where there is none. */
  linesUnder(heading: string): readonly string[] {
    const row = this.values.findIndex((cells) => cells[0] === heading);
    return row < 0 ? [] : this.linesFrom(row + 1);
  }

  /** A headline figure by the label above it: the first of the sheet, or of the section under a heading. */
  figure(label: string, section?: string): WrittenFigure {
    for (let row = this.sectionRow(section); row < this.values.length; row++) {
      const column = (this.values[row] ?? []).indexOf(label);
      if (column >= 0)
        return {
          value: this.at(row + 1, column),
          formula: this.contents[row + 1]?.[column] ?? "",
          address: addressOf(row + 1, column),
        };
    }
    throw new Error(`no figure ${label}`);
  }

  /** A table by its first headers, or by its caption. */
  table(what: readonly string[] | string, section?: string): WrittenTable {
    const from = this.sectionRow(section);
    const found = this.values.findIndex((cells, row) =>
      row < from
        ? false
        : typeof what === "string"
          ? cells[0] === what && cells.slice(1).every((cell) => cell === "") && this.at(row + 1, 0) !== ""
          : what.every((header, column) => cells[column] === header),
    );
    if (found < 0) throw new Error(`no table ${String(what)}`);
    return this.tableAt(typeof what === "string" ? found + 1 : found);
  }

  private tableAt(header: number): WrittenTable {
    const headers = this.values[header] ?? [];
    const blank = headers.indexOf("");
    const columns = blank < 0 ? headers.length : blank;
    const cut = (cells: readonly Cell[] | undefined): Cell[] =>
      Array.from({ length: columns }, (_, column) => cells?.[column] ?? "");
    const isBlank = (row: number): boolean => cut(this.values[row]).every((cell) => cell === "");
    const isRow = (row: number): boolean =>
      !isBlank(row) &&
      (columns === 1 ||
        cut(this.values[row])
          .slice(1)
          .some((cell) => cell !== ""));
    const isTotal = (row: number): boolean => totals.includes(this.at(row, 0));
    const totalOf = (row: number): WrittenTable["total"] => ({
      row,
      values: cut(this.values[row]),
      formulas: cut(this.contents[row]),
    });
    const isAbove = isTotal(header + 1);
    const top = header + (isAbove ? 2 : 1);
    let bottom = top;
    while (isRow(bottom) && !isTotal(bottom)) bottom++;
    const total = isAbove ? header + 1 : isTotal(bottom) && isRow(bottom) ? bottom : null;
    let row = total === bottom ? bottom + 1 : bottom;
    while (row < bottom + 8 && isBlank(row) && this.tableGoesOn(row)) row++;
    const beside: Cell[][] = [];
    for (; isRow(row); row++) beside.push(cut(this.values[row]));
    return {
      header,
      top,
      rows: this.values.slice(top, bottom).map(cut),
      formulas: this.contents.slice(top, bottom).map(cut),
      total: total === null ? null : totalOf(total),
      beside,
      notes: this.linesFrom(row),
      address: (r, column) => addressOf(top + r, column),
    };
  }

  /** Whether what follows blank rows is still of the table: no caption over headers, no other table. */
  private tableGoesOn(row: number): boolean {
    let next = row;
    while (next < this.values.length && (this.values[next] ?? []).every((cell) => cell === "")) next++;
    const isAlone = (at: number): boolean => (this.values[at] ?? []).slice(1).every((cell) => cell === "");
    return next < this.values.length && !(isAlone(next) && !isAlone(next + 1));
  }

  /** Lines of text from a row on, down to the first blank one or one with more than its first cell. */
  private linesFrom(first: number): string[] {
    const lines: string[] = [];
    for (let row = first; row < this.values.length; row++) {
      const [cell = "", ...others] = this.values[row] ?? [];
      if (cell === "" || others.some((other) => other !== "")) break;
      lines.push(String(cell));
    }
    return lines;
  }

  private sectionRow(heading: string | undefined): number {
    if (heading === undefined) return 0;
    const row = this.values.findIndex((cells) => cells[0] === heading);
    if (row < 0) throw new Error(`no section ${heading}`);
    return row + 1;
  }

  private at(row: number, column: number): Cell {
    return this.values[row]?.[column] ?? "";
  }
}

/** Address of a cell of the first 26 columns, from row and column counted from 0. */
export function addressOf(row: number, column: number): string {
  return `${String.fromCharCode("A".charCodeAt(0) + column)}${row + 1}`;
}
