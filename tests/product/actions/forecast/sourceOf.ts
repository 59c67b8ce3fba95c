import type { Cell } from "../../../../src/core/cells/Cell";
import type { SourceTable } from "../../../../src/actions/sources/SourceTable";

/** A loaded source of rows, the first its headers, standing at A1 of a sheet. */
export function sourceOf(rows: readonly (readonly Cell[])[], sheet = "Deals"): SourceTable {
  const [headers = [], ...body] = rows;
  return {
    ref: { kind: "range", sheet, address: "A1" },
    label: `${sheet}!A1`,
    sheet,
    address: "A1",
    headers: headers.map(String),
    columns: headers.map((_, column) => body.map((row) => row[column] ?? null)),
    rows: body.length,
    firstRow: 2,
    firstColumn: 1,
    own: { tier: null, override: null, reason: null, tierFormulas: [] },
  };
}
