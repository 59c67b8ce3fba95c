import type { SourceTable } from "./SourceTable";

/** What a source is remembered under: a table or name by its name, a range by its sheet and first cell. */
export function sourceKey(table: Pick<SourceTable, "ref" | "sheet" | "firstRow" | "firstColumn">): string {
  return table.ref.kind === "range"
    ? `range:${table.sheet}:${table.firstRow}:${table.firstColumn}`
    : `${table.ref.kind}:${table.ref.name}`;
}
