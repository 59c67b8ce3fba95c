import { type Cell, isCellError, textOfCell } from "../../core/cells/Cell";
import { numberFromCell } from "../../core/cells/parseNumber";
import { checkSerial } from "../../core/dates/serialDates";
import { parseDate } from "../../core/dates/parseDate";
import { DomainError } from "../../core/DomainError";
import { badCell, type CellFailure } from "./cellErrors";
import type { Parameter } from "./Parameter";
import { type Shape, toCell, toGrid } from "./rawCells";
import type { Unit } from "../argumentWords";

/** What a result in the shape of its input needs: that shape, and the cells that are errors whatever is computed. */
export interface Grid extends Shape {
  readonly errors: ReadonlyMap<number, CellFailure>;
}

/** Row by row; NaN marks a blank and a cell with an error. In `numberRows` the errors are by row. */
export interface NumberGrid extends Grid {
  readonly values: Float64Array;
}

const none: ReadonlyMap<number, CellFailure> = new Map();

/** One number per cell, each bad cell an error of its own. */
export function numbers(unit: Unit): Parameter<NumberGrid> {
  return { form: "cells", unit, read: (name, raw) => readEach(name, raw, (index) => index) };
}

/** Accounts × criteria; a bad cell is the error of its row. */
export function numberRows(unit: Unit): Parameter<NumberGrid> {
  return { form: "cells", unit, read: (name, raw) => readEach(name, raw, (_, row) => row) };
}

/** Numbers that are totalled or ranked: the first bad cell fails the whole. */
export function allNumbers(unit: Unit): Parameter<NumberGrid> {
  return { form: "cells", unit, read: readAll };
}

/** A short list in which a blank keeps its place. */
export function placedNumbers(unit: Unit): Parameter<Float64Array> {
  return { form: "list", unit, read: (name, raw) => readAll(name, raw).values };
}

/** A short list, blanks left out. Errors: `emptyTable`. */
export function numberList(unit: Unit): Parameter<readonly number[]> {
  return {
    form: "list",
    unit,
    read(parameter, raw) {
      const list = Array.from(readAll(parameter, raw).values).filter((value) => !Number.isNaN(value));
      if (list.length === 0) throw new DomainError("emptyTable", { parameter });
      return list;
    },
  };
}

/**
 * Dates as serial numbers; a text written year first is a date too. A blank is NaN, and so is 0, which some builds of
 * Excel send for a blank cell. The first bad cell fails the whole: `notDate`, `notNumber`, `errorCell`, `outOfRange`.
 */
export const dates: Parameter<NumberGrid> = {
  form: "cells",
  unit: "date",
  read(parameter, raw) {
    const { cells, columns } = toGrid(raw);
    const serials = cells.map((line, row) =>
      line.map((cell, column) =>
        typeof cell === "number" ? cell : toSerial(parameter, cell, row * columns + column + 1),
      ),
    );
    const grid = readAll(parameter, serials);
    const values = grid.values.map((serial) => (serial === 0 ? NaN : serial));
    values.forEach((serial, index) => {
      if (serial === serial) checkSerial(serial, parameter, index);
    });
    return { ...grid, values };
  },
};

function toSerial(parameter: string, raw: unknown, item: number): unknown {
  const cell = toCell(raw);
  if (typeof cell !== "string" || cell === "") return cell;
  const serial = parseDate(cell) ?? numberFromCell(cell);
  if (serial === "bad") throw new DomainError("notDate", { parameter, value: cell, item });
  return serial;
}

/** `placeOf` says where a bad cell counts: the first of each place is kept. */
function readEach(
  parameter: string,
  raw: unknown,
  placeOf: (index: number, row: number) => number,
): NumberGrid {
  const errors = new Map<number, CellFailure>();
  const scanned = scan(raw, (cell, index, row) => {
    const place = placeOf(index, row);
    if (!errors.has(place)) errors.set(place, badCell(parameter, cell, index));
  });
  return { ...scanned, errors };
}

function readAll(parameter: string, raw: unknown): NumberGrid {
  const scanned = scan(raw, (cell, index) => {
    const code = isCellError(cell) ? "errorCell" : "notNumber";
    throw new DomainError(code, { parameter, value: textOfCell(cell), item: index + 1 });
  });
  return { ...scanned, errors: none };
}

/** The numbers of a range; each cell that is neither a number nor blank goes to `onBad`, in their order. */
function scan(
  raw: unknown,
  onBad: (cell: Cell, index: number, row: number) => void,
): Shape & { readonly values: Float64Array } {
  const { cells, rows, columns } = toGrid(raw);
  const values = new Float64Array(rows * columns).fill(NaN);
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row] as readonly unknown[];
    for (let column = 0; column < line.length; column++) {
      const raw = line[column];
      const index = row * columns + column;
      if (typeof raw === "number" && raw - raw === 0) values[index] = raw + 0;
      else {
        const cell = toCell(raw);
        const number = numberFromCell(cell);
        if (number === "bad") onBad(cell, index, row);
        else if (number !== null) values[index] = number;
      }
    }
  }
  return { values, rows, columns };
}
