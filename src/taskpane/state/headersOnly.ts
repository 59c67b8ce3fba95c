import type { SourceOption, SourceTable } from "../../actions/sources/SourceTable";

/**
 * A list that was found but not read, as a table without rows: enough to see by its headers whether it could serve in
 * a role, before a hundred thousand rows are read for nothing.
 */
export function headersOnly({ ref, label, sheet, address, headers }: SourceOption): SourceTable {
  return {
    ref,
    label,
    sheet,
    address,
    headers,
    columns: headers.map(() => []),
    rows: 0,
    firstRow: 1,
    firstColumn: 1,
    own: { tier: null, override: null, reason: null, tierFormulas: [] },
  };
}
