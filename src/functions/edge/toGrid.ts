/** The cells of a plural parameter, as given; rows may differ in length. */
export interface RawGrid {
  readonly cells: readonly (readonly unknown[])[];
  readonly rows: number;
  readonly columns: number;
}

/** One cell, a list or a range as rows of cells; at least one cell. */
export function toGrid(raw: unknown): RawGrid {
  if (!Array.isArray(raw)) return { cells: [[raw]], rows: 1, columns: 1 };
  const given = raw as readonly unknown[];
  let columns = 1;
  let ragged = given.length === 0;
  for (const row of given) {
    if (!Array.isArray(row)) ragged = true;
    else if (row.length > columns) columns = row.length;
  }
  const cells = ragged ? given.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row])) : given;
  return { cells: cells as readonly (readonly unknown[])[], rows: Math.max(1, cells.length), columns };
}
