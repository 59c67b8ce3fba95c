import { isCellError, longestText, textOfCell } from "../../core/cells/Cell";
import { columnLetters } from "../../core/cells/columnLetters";
import { labelAt, type Labels } from "../../core/cells/Labels";
import { labelKey } from "../../core/cells/labelKey";
import { DomainError } from "../../core/DomainError";
import { badCell, type CellFailure } from "./cellErrors";
import type { Grid } from "./numbers";
import { lend } from "./lentMemory";
import type { Parameter } from "./Parameter";
import { evenRows, type Shape, toCell, toGrid } from "./rawCells";
import type { Unit } from "../argumentWords";

/** Row by row; "" marks a blank and a cell with an error. */
export type LabelGrid = Grid & Labels;

/** One text per cell, each error cell an error of its own. */
export function labels(unit: Unit): Parameter<LabelGrid> {
  return { form: "cells", unit, read: readEach };
}

/** Texts of which the first error cell fails the whole. */
export function allLabels(unit: Unit): Parameter<LabelGrid> {
  return { form: "cells", unit, read: readAll };
}

/** Such texts where none is a number: 0, which some builds of Excel send for a blank cell, is a blank. */
export function allWords(unit: Unit): Parameter<LabelGrid> {
  return {
    form: "cells",
    unit,
    read(parameter, raw) {
      const grid = readAll(parameter, raw);
      return { ...grid, texts: grid.texts.map((text) => (text === "0" ? "" : text)) };
    },
  };
}

/** A short list, blanks left out. Errors: `duplicateKey`. */
export function labelList(unit: Unit): Parameter<readonly string[]> {
  return {
    form: "list",
    unit,
    read(parameter, raw) {
      const grid = readAll(parameter, raw);
      const list = Array.from(grid.places, (_, cell) => labelAt(grid, cell)).filter((label) => label !== "");
      const seen = new Set<string>();
      for (const value of list) {
        if (seen.has(labelKey(value))) throw new DomainError("duplicateKey", { parameter, value });
        seen.add(labelKey(value));
      }
      return list;
    },
  };
}

/** The `labels` that were given, or A, B, … Z, AA, … Errors: `labelCount` unless there are as many as expected. */
export function classLabels(given: readonly string[] | undefined, expected: number): readonly string[] {
  const labels = given ?? Array.from({ length: expected }, (_, index) => columnLetters(index));
  if (labels.length === expected) return labels;
  throw new DomainError("labelCount", { parameter: "labels", value: labels.length, expected });
}

/** Row by row; "" marks a blank. */
export interface CellGrid extends Shape {
  readonly cells: readonly (string | number | boolean)[];
}

/**
 * Cells that go back as they came: a customer number stays a number, a text a text. The first error cell fails the
 * whole, and so does a text that no cell can hold.
 */
export function allCells(unit: Unit): Parameter<CellGrid> {
  return {
    form: "cells",
    unit,
    read: readCells,
  };
}

function readCells(parameter: string, raw: unknown): CellGrid {
  const { cells: given, rows, columns } = toGrid(raw);
  const cells = new Array<string | number | boolean>(rows * columns).fill("");
  for (let row = 0, index = 0; row < rows; row++) {
    const line = given[row] as readonly unknown[];
    if (!Array.isArray(line) || line.length !== columns) return readCells(parameter, evenRows(raw));
    for (let column = 0; column < columns; column++, index++) {
      const value: unknown = line[column];
      const cell = typeof value === "string" ? value : toCell(value);
      if (cell === null) continue;
      const error = isCellError(cell) ? cell.error : "#VALUE!";
      if (isCellError(cell) || (typeof cell === "string" && cell.length > longestText))
        throw new DomainError("errorCell", { parameter, value: error, item: index + 1 });
      cells[index] = cell;
    }
  }
  return { cells, rows, columns };
}

function readEach(parameter: string, raw: unknown): LabelGrid {
  const { cells, rows, columns } = toGrid(raw);
  const texts = [""];
  const placeOf = new Map<unknown, number>();
  const places = new Int32Array(lend(4 * rows * columns), 0, rows * columns);
  const errors = new Map<number, CellFailure>();
  for (let row = 0, index = 0; row < rows; row++) {
    const line = cells[row] as readonly unknown[];
    if (!Array.isArray(line) || line.length !== columns) return readEach(parameter, evenRows(raw));
    for (let column = 0; column < columns; column++, index++) {
      const value: unknown = line[column];
      places[index] = placeOf.get(value) ?? add(value, index);
    }
  }
  return { texts, places, rows, columns, errors };

  function add(value: unknown, index: number): number {
    const cell = toCell(value);
    const isLong = typeof cell === "string" && cell.length > longestText;
    if (isLong || isCellError(cell)) {
      errors.set(index, badCell(parameter, isLong ? { error: "#VALUE!" } : cell, index));
      return 0;
    }
    const text = textOfCell(cell);
    const place = text === "" ? 0 : texts.push(text) - 1;
    placeOf.set(value, place);
    return place;
  }
}

function readAll(parameter: string, raw: unknown): LabelGrid {
  const grid = readEach(parameter, raw);
  for (const [index, error] of grid.errors) {
    throw new DomainError("errorCell", { parameter, value: error.code, item: index + 1 });
  }
  return grid;
}
