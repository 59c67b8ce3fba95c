import { parseDate } from "../../core/dates/parseDate";
import { readAllNumbers } from "./readAllNumbers";
import type { NumberGrid } from "./readNumbers";
import { toCell } from "./toCell";
import { toGrid } from "./toGrid";

/**
 * Dates as serial numbers; a text written year first is a date too. A blank is NaN, and so is 0, which some builds of
 * Excel send for a blank cell. The first bad cell fails the whole.
 */
export function readDates(parameter: string, raw: unknown): NumberGrid {
  const { cells } = toGrid(raw);
  const serials = cells.map((row) => row.map((cell) => toSerial(cell)));
  const grid = readAllNumbers(parameter, serials);
  return { ...grid, values: grid.values.map((serial) => (serial === 0 ? NaN : serial)) };
}

function toSerial(raw: unknown): unknown {
  if (typeof raw === "number") return raw;
  const cell = toCell(raw);
  return typeof cell === "string" ? (parseDate(cell) ?? cell) : cell;
}
