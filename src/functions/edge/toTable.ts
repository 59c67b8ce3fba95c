/** A spilled table; without its header row when `headers` says so. Null is a blank cell. */
export function toTable(names: readonly string[], rows: readonly unknown[][], headers: boolean): unknown[][] {
  return tableOf(names, rows.length, (row) => rows[row] ?? [], headers);
}

/** As toTable, for long tables: the rows are made in place. */
export function tableOf(
  names: readonly string[],
  count: number,
  rowAt: (row: number) => unknown[],
  headers: boolean,
): unknown[][] {
  const first = headers ? 1 : 0;
  if (first + count === 0) return [names.map(() => "")];
  const table = new Array<unknown[]>(first + count);
  if (headers) table[0] = [...names];
  for (let row = 0; row < count; row++) table[first + row] = rowAt(row);
  return table;
}
