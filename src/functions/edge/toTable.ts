/** A spilled table; without its header row when `headers` says so. Null is a blank cell. */
export function toTable(names: readonly string[], rows: readonly unknown[][], headers: boolean): unknown[][] {
  const table = headers ? [[...names], ...rows] : [...rows];
  return table.length === 0 ? [names.map(() => "")] : table;
}
