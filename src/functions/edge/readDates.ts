import { numberFromCell } from "../../core/cells/parseNumber";
import { checkSerial } from "../../core/dates/serialDates";
import { parseDate } from "../../core/dates/parseDate";
import { DomainError } from "../../core/DomainError";
import { readAllNumbers } from "./readAllNumbers";
import type { NumberGrid } from "./readNumbers";
import { toCell } from "./toCell";
import { toGrid } from "./toGrid";

/**
 * Dates as serial numbers; a text written year first is a date too. A blank is NaN, and so is 0, which some builds of
 * Excel send for a blank cell. The first bad cell fails the whole: `notDate`, `notNumber`, `errorCell`, `outOfRange`.
 */
export function readDates(parameter: string, raw: unknown): NumberGrid {
  const { cells, columns } = toGrid(raw);
  const serials = cells.map((line, row) =>
    line.map((cell, column) =>
      typeof cell === "number" ? cell : toSerial(parameter, cell, row * columns + column + 1),
    ),
  );
  const grid = readAllNumbers(parameter, serials);
  const values = grid.values.map((serial) => (serial === 0 ? NaN : serial));
  values.forEach((serial, index) => {
    if (serial === serial) checkSerial(serial, parameter, index);
  });
  return { ...grid, values };
}

function toSerial(parameter: string, raw: unknown, item: number): unknown {
  const cell = toCell(raw);
  if (typeof cell !== "string" || cell === "") return cell;
  const serial = parseDate(cell) ?? numberFromCell(cell);
  if (serial === "bad") throw new DomainError("notDate", { parameter, value: cell, item });
  return serial;
}
