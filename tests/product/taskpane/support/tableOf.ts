import type { Cell } from "../../../../src/core/cells/Cell";
import type { SourceTable } from "../../../../src/actions/sources/SourceTable";

/** A table from rows; the sheet is named after it, the header row is row 1. */
export function tableOf(
  name: string,
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
): SourceTable {
  return {
    ref: { kind: "table", name },
    label: name,
    sheet: name,
    address: `A1:${String.fromCharCode(64 + headers.length)}${rows.length + 1}`,
    headers,
    columns: headers.map((_, column) => rows.map((row) => row[column] ?? null)),
    rows: rows.length,
    firstRow: 2,
    firstColumn: 1,
    own: { tier: null, override: null, reason: null, tierFormulas: [] },
  };
}
