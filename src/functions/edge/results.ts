import { longestText } from "../../core/cells/Cell";
import { cellFailure, type CellFailure, isCellFailure, toCellError } from "./cellErrors";
import type { Grid, NumberGrid } from "./numbers";
import { checkSameShape } from "./rawCells";

/** A grid that is ready for Excel: a rectangle of at least one cell, made of settled cells. */
export class Settled {
  constructor(readonly cells: readonly (readonly unknown[])[]) {}
}

/** Cells that are settled already, for tables of a million rows, where looking again costs as much as the ranking. */
type SettledRow = readonly (string | number | boolean)[];

/** One result per cell in the shape of the input; the cells that were errors stay errors. */
export function likeGrid({ rows, columns, errors }: Grid, result: (index: number) => unknown): Settled {
  const cells = new Array<unknown[]>(rows);
  for (let row = 0; row < rows; row++) {
    const line = [settleCell(result(row * columns))];
    for (let column = 1; column < columns; column++) line.push(settleCell(result(row * columns + column)));
    cells[row] = line;
  }
  for (const [index, error] of errors) {
    const line = cells[Math.floor(index / columns)];
    if (line) line[index % columns] = error;
  }
  return new Settled(cells);
}

/**
 * One of a few labels per cell in the shape of the input: that of its class, −1 a blank; the cells that were errors stay
 * errors. In a single column all rows of the same class are one and the same row, which nobody may write into: a million
 * rows of their own take longer than to sort a million numbers.
 */
export function likeClasses(grid: Grid, classes: Int32Array, labels: readonly (string | number)[]): Settled {
  if (grid.columns !== 1) return likeGrid(grid, (index) => labels[classes[index] as number] ?? "");
  const rowOf: readonly unknown[][] = ["", ...labels].map((label) => [settleCell(label)]);
  const cells = new Array<unknown[]>(grid.rows);
  for (let row = 0; row < grid.rows; row++) cells[row] = rowOf[(classes[row] as number) + 1] as unknown[];
  for (const [row, error] of grid.errors) cells[row] = [error];
  return new Settled(cells);
}

/**
 * One result per pair of cells; a single cell on either side goes with every cell of the other. A blank on either
 * side is a blank, an error an error, and what the result throws is the error of its cell alone.
 */
export function likePair(
  first: NumberGrid,
  parameter: string,
  second: NumberGrid,
  result: (first: number, second: number) => unknown,
): Settled {
  const firstAlone = first.values.length === 1;
  const secondAlone = second.values.length === 1;
  if (!firstAlone && !secondAlone) checkSameShape(first, parameter, second);
  const { rows, columns } = firstAlone ? second : first;
  return likeGrid({ rows, columns, errors: new Map<number, CellFailure>() }, (index) => {
    const left = firstAlone ? 0 : index;
    const right = secondAlone ? 0 : index;
    const a = first.values[left] as number;
    const b = second.values[right] as number;
    if (a !== a || b !== b) return first.errors.get(left) ?? second.errors.get(right) ?? "";
    try {
      return result(a, b);
    } catch (thrown) {
      return toCellError(thrown);
    }
  });
}

/** One result below the other; a row with an error of its own has that error. */
export function inColumn(
  rows: number,
  result: (row: number) => unknown,
  errors?: ReadonlyMap<number, CellFailure>,
): Settled {
  const cells = new Array<unknown[]>(rows);
  for (let row = 0; row < rows; row++) cells[row] = [settleCell(result(row))];
  for (const [row, error] of errors ?? []) cells[row] = [error];
  return new Settled(cells);
}

/** A spilled table; without its header row when `headers` says so. Null is a blank cell. */
export function toTable(
  names: readonly string[],
  rows: readonly (readonly unknown[])[],
  headers: boolean,
): Settled {
  return tableOf(names, rows.length, (row) => (rows[row] ?? []).map(settleCell) as SettledRow, headers);
}

/** As toTable, for long tables: the rows are made in place, of settled cells. */
export function tableOf(
  names: readonly string[],
  count: number,
  rowAt: (row: number) => SettledRow,
  headers: boolean,
): Settled {
  const first = headers ? 1 : 0;
  if (first + count === 0) return new Settled([names.map(() => "")]);
  const table = new Array<SettledRow>(first + count);
  if (headers) table[0] = names;
  for (let row = 0; row < count; row++) table[first + row] = rowAt(row);
  return new Settled(table);
}

/** As settleCell, for a row that is the same row unless a number in it is not finite. */
export function settleRow(row: SettledRow): SettledRow {
  return row.every((cell) => typeof cell !== "number" || cell - cell === 0)
    ? row
    : (row.map(settleCell) as SettledRow);
}

/**
 * The one normaliser that every cell passes once: numbers finite and never −0; no null, undefined, date, big integer
 * or text that a cell cannot hold.
 */
export function settleCell(cell: unknown): unknown {
  switch (typeof cell) {
    case "number":
      return cell - cell === 0 ? cell + 0 : cellFailure("#NUM!");
    case "string":
      return cell.length > longestText
        ? cellFailure("#VALUE!", `The text is longer than ${longestText} characters.`)
        : cell;
    case "boolean":
      return cell;
    case "undefined":
      return "";
    default:
      if (cell === null) return "";
      return isCellFailure(cell) ? cell : cellFailure("#VALUE!", "This is no cell value.");
  }
}
