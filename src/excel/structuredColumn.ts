import { escapedHeader } from "./escapedHeader";

/** A table's column as a formula names it: Accounts[Annual sales]. */
export function structuredColumn(table: string, header: string): string {
  return `${table}[${escapedHeader(header)}]`;
}
