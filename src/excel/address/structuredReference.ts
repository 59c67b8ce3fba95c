/**
 * A table's column as a formula names it: Accounts[Annual sales]. Space around a header needs brackets of its own:
 * Accounts[[ Sales ]].
 */
export function structuredColumn(table: string, header: string): string {
  const column = escapedHeader(header);
  return header === header.trim() ? `${table}[${column}]` : `${table}[[${column}]]`;
}

/** The cell of a table's column in the formula's own row: [@[Annual sales]]. */
export function structuredCell(header: string): string {
  return `[@[${escapedHeader(header)}]]`;
}

/** A column's header inside a structured reference: signs with a meaning of their own get an apostrophe. */
export function escapedHeader(header: string): string {
  return header.replace(/['[\]#@]/g, (sign) => `'${sign}`);
}
