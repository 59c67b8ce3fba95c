import { type Cell, isCellError, textOfCell } from "../../core/cells/Cell";
import { numberFromCell } from "../../core/cells/parseNumber";
import { dateOfCell } from "../../core/dates/parseDate";
import type { SourceTable } from "../sources/SourceTable";

/** The cells of a list by the names of its fields and their rows, from 0; null, or "", where a field has no column. */
export interface FieldReader<Field extends string> {
  readonly cell: (field: Field, row: number) => Cell;
  /** Trimmed; "" for an error. */
  readonly text: (field: Field, row: number) => string;
  readonly number: (field: Field, row: number) => number | null;
  readonly date: (field: Field, row: number) => number | null;
}

export function fieldReader<Field extends string>(
  { columns }: Pick<SourceTable, "columns">,
  mapping: Readonly<Record<Field, number | null>>,
): FieldReader<Field> {
  const cell = (field: Field, row: number): Cell => {
    const column: number | null = mapping[field];
    return column === null ? null : (columns[column]?.[row] ?? null);
  };
  return {
    cell,
    text: (field, row) => {
      const found = cell(field, row);
      return isCellError(found) ? "" : textOfCell(found).trim();
    },
    number: (field, row) => {
      const number = numberFromCell(cell(field, row));
      return typeof number === "number" ? number : null;
    },
    date: (field, row) => dateOfCell(cell(field, row)),
  };
}
