import { type Cell, isCellError, textOfCell } from "../../core/cells/Cell";
import { numberFromCell, type ReadNumber } from "../../core/cells/parseNumber";
import { checkSerial, isSerial } from "../../core/dates/serialDates";
import { parseDate } from "../../core/dates/parseDate";
import { DomainError, type ErrorCode } from "../../core/DomainError";
import { badCell, type CellFailure } from "./cellErrors";
import { lendNumbers } from "./lentMemory";
import type { Parameter } from "./Parameter";
import { evenRows, type Shape, toCell, toGrid } from "./rawCells";
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
    const grid = readAll(parameter, raw, dateFromCell, "notDate");
    const { values } = grid;
    for (let index = 0; index < values.length; index++) {
      const serial = values[index] as number;
      if (serial === 0) values[index] = NaN;
      else if (!(serial !== serial || isSerial(serial))) checkSerial(serial, parameter, index);
    }
    return grid;
  },
};

function dateFromCell(cell: Cell): ReadNumber {
  return (typeof cell === "string" ? parseDate(cell) : null) ?? numberFromCell(cell);
}

/** `placeOf` says where a bad cell counts: the first of each place is kept. */
function readEach(
  parameter: string,
  raw: unknown,
  placeOf: (index: number, row: number) => number,
): NumberGrid {
  const errors = new Map<number, CellFailure>();
  const grid = scan(raw, numberFromCell, (cell, index, row) => {
    const place = placeOf(index, row);
    if (!errors.has(place)) errors.set(place, badCell(parameter, cell, index));
  });
  return grid ? { ...grid, errors } : readEach(parameter, evenRows(raw), placeOf);
}

function readAll(
  parameter: string,
  raw: unknown,
  parse: (cell: Cell) => ReadNumber = numberFromCell,
  badText: ErrorCode = "notNumber",
): NumberGrid {
  const grid = scan(raw, parse, (cell, index) => {
    const code = isCellError(cell) ? "errorCell" : typeof cell === "string" ? badText : "notNumber";
    throw new DomainError(code, { parameter, value: textOfCell(cell), item: index + 1 });
  });
  return grid ? { ...grid, errors: none } : readAll(parameter, evenRows(raw), parse, badText);
}

/**
 * The numbers of a range; each cell that is neither a number nor blank goes to `onBad`, in their order. Null where the
 * rows are not even.
 */
function scan(
  raw: unknown,
  parse: (cell: Cell) => ReadNumber,
  onBad: (cell: Cell, index: number, row: number) => void,
): (Shape & { readonly values: Float64Array }) | null {
  const { cells, rows, columns } = toGrid(raw);
  const values = lendNumbers(rows * columns);
  for (let row = 0, index = 0; row < rows; row++) {
    const line = cells[row] as readonly unknown[];
    if (!Array.isArray(line) || line.length !== columns) return null;
    for (let column = 0; column < columns; column++, index++) {
      const value: unknown = line[column];
      if (typeof value === "number" && value - value === 0) values[index] = value + 0;
      else {
        const cell = toCell(value);
        const number = parse(cell);
        if (number === "bad") onBad(cell, index, row);
        values[index] = typeof number === "number" ? number : NaN;
      }
    }
  }
  return { values, rows, columns };
}
