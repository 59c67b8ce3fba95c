/** Rows × columns of a table as messages show them. */
export function shapeOf(rows: readonly (readonly unknown[])[]): string {
  return `${rows.length} × ${rows.reduce((widest, row) => Math.max(widest, row.length), 0)}`;
}
