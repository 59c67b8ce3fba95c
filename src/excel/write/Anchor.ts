/** The cells of a list as seen from a defined name in it, which moves with them when rows and columns come before it. */
export interface Anchor {
  readonly name: string;
  /** From the name's first cell to the first one meant. */
  readonly row: number;
  readonly column: number;
}

/** So many cells, where Excel finds them when the request arrives. */
export function anchoredRange(
  { workbook }: Excel.RequestContext,
  { name, row, column }: Anchor,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Excel.Range {
  const first = workbook.names.getItem(name).getRange().getCell(0, 0);
  return first.getOffsetRange(row, column).getResizedRange(rows - 1, columns - 1);
}
