import { type Cell, isBlank } from "../../core/cells/Cell";
import { DomainError } from "../../core/DomainError";

/** The cells of a plural parameter, as given. */
interface RawGrid extends Shape {
  readonly cells: Rows;
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

type Rows = readonly (readonly unknown[])[];

/**
 * One cell, a list or a range as rows of cells; at least one cell. Excel's ranges are even, so the first row says how
 * many columns there are: who meets a row of another length gives up and reads `evenRows` instead. To look at every row
 * beforehand would take as long as to read it.
 */
export function toGrid(raw: unknown): RawGrid {
  const isRange = Array.isArray(raw) && Array.isArray(raw[0]) && raw[0].length > 0;
  const cells = isRange ? (raw as Rows) : evenRows(raw);
  return { cells, rows: cells.length, columns: cells[0]?.length ?? 1 };
}

/** All rows as long as the longest, what is missing blank. */
export function evenRows(raw: unknown): Rows {
  const given: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  const rows = given.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 1);
  return (rows.length > 0 ? rows : [[]]).map((row) => Array.from({ length: columns }, (_, at) => row[at]));
}

/** The one cell of a singular parameter. Errors: `shape` for a range of several cells. */
export function singleCell(parameter: string, raw: unknown): Cell {
  if (!Array.isArray(raw)) return toCell(raw);
  const cells = evenRows(raw);
  const [rows, columns] = [cells.length, cells[0]?.length ?? 1];
  if (rows > 1 || columns > 1) throw wrongShape(parameter, { rows, columns }, "one cell");
  return toCell(cells[0]?.[0]);
}

/** Whether an optional argument was left out; a single blank cell counts as left out. */
export function isOmitted(raw: unknown): boolean {
  if (!Array.isArray(raw)) return isBlank(toCell(raw));
  return raw.length < 2 && singleBlank(evenRows(raw));
}

function singleBlank([row = []]: Rows): boolean {
  return row.length === 1 && isBlank(toCell(row[0]));
}

/**
 * What Excel handed over, as a cell: a formatted or linked value is its basic value, a missing one is blank, −0 is 0,
 * anything that is no cell value (NaN, a function, a big integer) is the error #VALUE!.
 */
export function toCell(raw: unknown): Cell {
  switch (typeof raw) {
    case "number":
      return Number.isFinite(raw) ? raw + 0 : { error: "#NUM!" };
    case "string":
    case "boolean":
      return raw;
    case "undefined":
      return null;
    case "object":
      return raw === null ? null : fromObject(raw as Readonly<Record<string, unknown>>);
    default:
      return { error: "#VALUE!" };
  }
}

function fromObject(value: Readonly<Record<string, unknown>>): Cell {
  const { type, basicType, basicValue, code } = value;
  if (type === "Empty" || basicType === "Empty") return null;
  if (type === "Error" || basicType === "Error" || typeof code === "string") {
    return { error: [basicValue, code].find((text) => typeof text === "string") ?? "#VALUE!" };
  }
  return typeof basicValue === "object" || !("basicValue" in value)
    ? { error: "#VALUE!" }
    : toCell(basicValue);
}

/** Errors: `shape`, naming the second parameter, unless both have the same rows and columns. */
export function checkSameShape(first: Shape, parameter: string, second: Shape): void {
  if (first.rows !== second.rows || first.columns !== second.columns)
    throw wrongShape(parameter, second, sizeOf(first));
}

/** What is thrown for a parameter whose rows and columns do not fit. */
export function wrongShape(parameter: string, given: Shape, expected: string): DomainError {
  return new DomainError("shape", { parameter, value: sizeOf(given), expected });
}

export function sizeOf({ rows, columns }: Shape): string {
  return `${rows} × ${columns}`;
}
