import { isDateFormat } from "../../../engine/values/isDateFormat";
import type { HostContext } from "../../HostContext";
import type { SheetZone } from "../../zones";

type Cells = readonly (readonly unknown[])[];

export const daysTo1904 = 1462;

/** Numbers of date cells as a workbook holds them that counts its days from 1904; all others as they are. */
export function daysOut(cells: Cells, place: SheetZone, context: HostContext): Cells {
  return context.rules.date1904 ? shifted(cells, place, context, -daysTo1904) : cells;
}

/** What a client writes into date cells of such a workbook, as the engine counts it. */
export function daysIn<T extends Cells>(cells: T, place: SheetZone, context: HostContext): T {
  return context.rules.date1904 ? (shifted(cells, place, context, daysTo1904) as unknown as T) : cells;
}

function shifted(cells: Cells, { sheetId, zone }: SheetZone, { book }: HostContext, days: number): Cells {
  const formats = book.readFormats(sheetId, zone);
  return cells.map((row, r) =>
    row.map((cell, c) =>
      typeof cell === "number" && isDateFormat(formats[r]?.[c] ?? "") ? cell + days : cell,
    ),
  );
}
