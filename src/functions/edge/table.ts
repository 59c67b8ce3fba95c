import { type Cell, isCellError } from "../../core/cells/Cell";
import { DomainError } from "../../core/DomainError";
import type { Parameter } from "./Parameter";
import { evenRows, toCell } from "./rawCells";
import type { Unit } from "../argumentWords";

type Rows = readonly (readonly Cell[])[];

/** A table of the user's own, all rows of one length, as `parse` understands it. Errors: `errorCell` for the first error. */
export function table<Value>(unit: Unit, parse: (rows: Rows, parameter: string) => Value): Parameter<Value> {
  return { form: "table", unit, read: (name, raw) => parse(readRows(name, raw), name) };
}

export function readRows(parameter: string, raw: unknown): Rows {
  return evenRows(raw).map((line, row) =>
    line.map((value, column) => {
      const cell = toCell(value);
      if (!isCellError(cell)) return cell;
      throw new DomainError("errorCell", { parameter, value: cell.error, row: row + 1, column: column + 1 });
    }),
  );
}
