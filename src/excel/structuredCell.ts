import { escapedHeader } from "./escapedHeader";

/** The cell of a table's column in the formula's own row: [@[Annual sales]]. */
export function structuredCell(header: string): string {
  return `[@[${escapedHeader(header)}]]`;
}
