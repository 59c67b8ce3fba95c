import { type Cell, isBlank } from "../../core/cells/Cell";
import { DomainError } from "../../core/DomainError";

/** The cells of a plural parameter, as given; rows may differ in length. */
interface RawGrid extends Shape {
  readonly cells: readonly (readonly unknown[])[];
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** One cell, a list or a range as rows of cells; at least one cell. */
export function toGrid(raw: unknown): RawGrid {
  if (!Array.isArray(raw)) return { cells: [[raw]], rows: 1, columns: 1 };
  const given = raw as readonly unknown[];
  let columns = 1;
  let ragged = given.length === 0;
  for (const row of given) {
    if (!Array.isArray(row)) ragged = true;
    else if (row.length > columns) columns = row.length;
  }
  const cells = ragged ? given.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row])) : given;
  return { cells: cells as readonly (readonly unknown[])[], rows: Math.max(1, cells.length), columns };
}

/** The one cell of a singular parameter. Errors: `shape` for a range of several cells. */
export function singleCell(parameter: string, raw: unknown): Cell {
  if (!Array.isArray(raw)) return toCell(raw);
  const { cells, rows, columns } = toGrid(raw);
  if (rows > 1 || columns > 1) throw wrongShape(parameter, { rows, columns }, "one cell");
  return toCell(cells[0]?.[0]);
}

/** Whether an optional argument was left out; a single blank cell counts as left out. */
export function isOmitted(raw: unknown): boolean {
  if (!Array.isArray(raw)) return isBlank(toCell(raw));
  const { cells, rows, columns } = toGrid(raw);
  return rows === 1 && columns === 1 && isBlank(toCell(cells[0]?.[0]));
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
