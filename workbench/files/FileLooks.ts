import type { Border, Style } from "@odoo/o-spreadsheet";
import type { CellBorder, CellLook, CellStyle } from "../../src/files/styles/CellLook";
import { cellBorder, cellStyle } from "./engineStyle";

/** The looks of a book's cells in the words of files: one object for all cells that look alike. */
export class FileLooks {
  private readonly styles = new Map<Style, CellStyle | null>();
  private readonly numbers = new Map<object, number>();
  private readonly borders = new Map<string, CellBorder>();
  private readonly looks = new Map<string, CellLook>();

  /** `format` is Excel's code; `quotePrefix`: the text was typed behind an apostrophe. */
  look(
    style: Style | undefined,
    format: string | undefined,
    border: Border | null | undefined,
    quotePrefix: boolean,
  ): CellLook | null {
    if (!style && !format && !border && !quotePrefix) return null;
    const fileStyle = style ? this.style(style) : null;
    const fileBorder = border ? this.border(border) : null;
    const key = `${this.number(fileStyle)},${this.number(fileBorder)},${quotePrefix}${format ?? ""}`;
    const known = this.looks.get(key);
    if (known) return known;
    const look = { style: fileStyle, format: format ?? null, border: fileBorder, quotePrefix };
    this.looks.set(key, look);
    return look;
  }

  private style(style: Style): CellStyle | null {
    const known = this.styles.get(style);
    if (known !== undefined) return known;
    const made = cellStyle(style);
    this.styles.set(style, made);
    return made;
  }

  private border(border: Border): CellBorder {
    const key = JSON.stringify(border);
    const known = this.borders.get(key) ?? cellBorder(border);
    this.borders.set(key, known);
    return known;
  }

  private number(object: object | null): number {
    if (!object) return 0;
    const number = this.numbers.get(object) ?? this.numbers.size + 1;
    this.numbers.set(object, number);
    return number;
  }
}
