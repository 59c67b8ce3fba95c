import type { Border, Style } from "@odoo/o-spreadsheet";
import type { CellBorder, CellStyle } from "../../src/files/styles/CellLook";
import { engineBorder, engineStyle } from "./engineStyle";

/** The looks of a workbook's cells in the engine's terms, each once. */
export class EngineLooks {
  /** the engine's borders by the number that it knows them by */
  readonly borders: Record<number, Border> = {};
  private readonly borderIds = new Map<CellBorder, number | null>();
  private readonly styles = new Map<CellStyle, Style>();

  style(style: CellStyle | null | undefined): Style | undefined {
    if (!style) return undefined;
    const known = this.styles.get(style) ?? engineStyle(style);
    this.styles.set(style, known);
    return known;
  }

  /** Null for a border without a line that the engine draws. */
  borderId(border: CellBorder): number | null {
    const known = this.borderIds.get(border);
    if (known !== undefined) return known;
    const drawn = engineBorder(border);
    const id = drawn ? this.borderIds.size + 1 : null;
    this.borderIds.set(border, id);
    if (drawn) this.borders[id!] = drawn;
    return id;
  }
}
