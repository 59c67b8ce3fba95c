import type { Content } from "../write/Content";
import { isDateFormat } from "../dateSystem";
import { literal } from "../literal";
import type { Cell } from "../../core/cells/Cell";
import { cellCode, columnOfCode, rowOfCode } from "../address/cellCode";
import type { Zone } from "../address/Zone";
import type { ChartDraft } from "./chartOps";

interface DraftCell {
  readonly content: Content;
  readonly format: string | null;
}

/**
 * What an action wants to stand on an output sheet; rows and columns are counted from 0, from the anchor cell.
 * Nothing here touches the workbook.
 */
export class SheetDraft {
  /** By their codes. */
  readonly cells = new Map<number, DraftCell>();
  readonly charts: ChartDraft[] = [];
  private rowCount = 0;
  private columnCount = 0;

  /** Data, row by row: texts stay texts. A null leaves the cell out; formats count per column. */
  values(
    row: number,
    column: number,
    rows: readonly (readonly Cell[])[],
    formats: readonly (string | null)[] = [],
  ): void {
    rows.forEach((cells, r) =>
      cells.forEach((cell, c) => {
        const content = literal(cell);
        if (content !== null) this.put(row + r, column + c, content, formats[c] ?? null);
      }),
    );
  }

  /** A formula; `spill` is the size of its result, the formula's own cell included. */
  formula(
    row: number,
    column: number,
    formula: string,
    format: string | null = null,
    spill = { rows: 1, columns: 1 },
  ): void {
    for (let r = 0; r < spill.rows; r++)
      for (let c = 0; c < spill.columns; c++)
        this.put(row + r, column + c, r === 0 && c === 0 ? formula : spilledContent, format);
  }

  /** Number format of a whole block, whatever its contents. */
  format(zone: Zone, formats: readonly (string | null)[]): void {
    for (let row = zone.row; row < zone.row + zone.rows; row++)
      for (let index = 0; index < zone.columns; index++) {
        const code = cellCode(row, zone.column + index);
        const cell = this.cells.get(code);
        if (cell) this.cells.set(code, { ...cell, format: formats[index] ?? cell.format });
      }
  }

  /** Gives cells without a number format that of a new sheet. */
  settleFormats(): void {
    for (const [code, { content, format }] of this.cells)
      if (format === null) this.cells.set(code, { content, format: "General" });
  }

  /** Counts every date, a number under a format of dates, from another day: for a workbook that begins in 1904. */
  shiftDates(days: number): void {
    for (const [code, { content, format }] of this.cells)
      if (typeof content === "number" && format !== null && isDateFormat(format))
        this.cells.set(code, { content: content + days, format });
  }

  /** All cells as grids from the anchor: what is written, null where nothing is, and number formats. */
  grids(): {
    readonly zone: Zone;
    readonly contents: (Content | null)[][];
    readonly formats: (string | null)[][];
  } {
    const zone = { row: 0, column: 0, rows: Math.max(1, this.rows), columns: Math.max(1, this.columns) };
    const grid = <T>(): (T | null)[][] =>
      Array.from({ length: zone.rows }, () => new Array<T | null>(zone.columns).fill(null));
    const [contents, formats] = [grid<Content>(), grid<string>()];
    for (const [code, { content, format }] of this.cells) {
      const [row, column] = [rowOfCode(code), columnOfCode(code)];
      if (content !== spilledContent) (contents[row] ?? [])[column] = content;
      if (format !== null) (formats[row] ?? [])[column] = format;
    }
    return { zone, contents, formats };
  }

  get rows(): number {
    return this.rowCount;
  }

  get columns(): number {
    return this.columnCount;
  }

  /** One cell as it will be written. */
  content(row: number, column: number, content: Content, format: string | null): void {
    this.put(row, column, content, format);
  }

  private put(row: number, column: number, content: Content, format: string | null): void {
    this.cells.set(cellCode(row, column), { content, format });
    this.rowCount = Math.max(this.rowCount, row + 1);
    this.columnCount = Math.max(this.columnCount, column + 1);
  }
}

/** Part of a formula's spilled result: neither written nor taken for the user's. */
export const spilledContent = "\u0001";
