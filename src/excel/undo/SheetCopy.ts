import { formatZone, type Zone } from "../address/Zone";
import type { Grid } from "./Written";

/** What a sheet is built anew from: its cells and widths, but no charts and no looks. */
export interface SheetCopy {
  readonly name: string;
  /** From 0. */
  readonly position: number;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Its used cells. */
  readonly zone: Zone;
  readonly contents: Grid;
  readonly formats: readonly (readonly string[])[];
  /** Of the zone's columns, in points. */
  readonly widths: readonly number[];
}

/** Queues the sheet anew. It gets its name with the last change, so that a sheet of that name is whole. */
export function rebuildSheet({ worksheets }: Excel.Workbook, copy: SheetCopy, temporary: string): void {
  const sheet = worksheets.add(temporary);
  const range = sheet.getRange(formatZone(copy.zone));
  range.numberFormat = copy.formats.map((row) => [...row]);
  range.formulas = copy.contents.map((row) => [...row]);
  copy.widths.forEach((width, index) => {
    const column = { ...copy.zone, column: copy.zone.column + index, columns: 1 };
    sheet.getRange(formatZone(column)).format.columnWidth = width;
  });
  sheet.position = copy.position;
  sheet.visibility = copy.visibility;
  sheet.name = copy.name;
}
