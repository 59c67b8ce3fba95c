import { escapedHeader } from "./escapedHeader";

/**
 * A table's column as a formula names it: Accounts[Annual sales]. Space around a header needs brackets of its own:
 * Accounts[[ Sales ]].
 */
export function structuredColumn(table: string, header: string): string {
  const column = escapedHeader(header);
  return header === header.trim() ? `${table}[${column}]` : `${table}[[${column}]]`;
}
