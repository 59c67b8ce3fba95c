import { isCellError, longestText, textOfCell } from "../../core/cells/Cell";
import { columnLetters } from "../../core/cells/columnLetters";
import { labelKey } from "../../core/cells/labelKey";
import { DomainError } from "../../core/DomainError";
import { badCell, type CellFailure } from "./cellErrors";
import type { Grid } from "./numbers";
import type { Parameter } from "./Parameter";
import { type Shape, toCell, toGrid } from "./rawCells";
import type { Unit } from "../argumentWords";

/** Row by row; "" marks a blank and a cell with an error. */
export interface LabelGrid extends Grid {
  readonly labels: readonly string[];
}

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
      return { ...grid, labels: grid.labels.map((label) => (label === "0" ? "" : label)) };
    },
  };
}

/** A short list, blanks left out. Errors: `duplicateKey`. */
export function labelList(unit: Unit): Parameter<readonly string[]> {
  return {
    form: "list",
    unit,
    read(parameter, raw) {
      const list = readAll(parameter, raw).labels.filter((label) => label !== "");
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
    read(parameter, raw) {
      const grid = toGrid(raw);
      const { rows, columns } = grid;
      const cells = new Array<string | number | boolean>(rows * columns).fill("");
      for (let row = 0; row < grid.cells.length; row++) {
        const line = grid.cells[row] as readonly unknown[];
        for (let column = 0; column < line.length; column++) {
          const cell = toCell(line[column]);
          if (cell === null) continue;
          const index = row * columns + column;
          if (isCellError(cell))
            throw new DomainError("errorCell", { parameter, value: cell.error, item: index + 1 });
          if (typeof cell === "string" && cell.length > longestText)
            throw new DomainError("errorCell", { parameter, value: "#VALUE!", item: index + 1 });
          cells[index] = cell;
        }
      }
      return { cells, rows, columns };
    },
  };
}

function readEach(parameter: string, raw: unknown): LabelGrid {
  const { cells, rows, columns } = toGrid(raw);
  const labels = new Array<string>(rows * columns).fill("");
  const errors = new Map<number, CellFailure>();
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row] as readonly unknown[];
    for (let column = 0; column < line.length; column++) {
      const raw = line[column];
      const cell = typeof raw === "string" ? raw : toCell(raw);
      const index = row * columns + column;
      if (typeof cell === "string" && cell.length <= longestText) labels[index] = cell;
      else if (typeof cell === "string" || isCellError(cell)) {
        const error = typeof cell === "string" ? { error: "#VALUE!" } : cell;
        errors.set(index, badCell(parameter, error, index));
      } else labels[index] = textOfCell(cell);
    }
  }
  return { labels, rows, columns, errors };
}

function readAll(parameter: string, raw: unknown): LabelGrid {
  const grid = readEach(parameter, raw);
  for (const [index, error] of grid.errors) {
    throw new DomainError("errorCell", { parameter, value: error.code, item: index + 1 });
  }
  return grid;
}
