import type { SourceTable } from "../sources/SourceTable";
import { columnsRead } from "./readShaped";

/** The columns of a list that its fields, its own override and what reading looks at beside them stand in. */
export function mappedColumns(
  table: SourceTable,
  mapping: Readonly<Record<string, number | null>>,
): readonly number[] {
  const mapped = [...Object.values(mapping), table.own.override].filter((column) => column !== null);
  return [...columnsRead(table, mapped)];
}
