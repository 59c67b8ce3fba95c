import { cellOfKey } from "../output/SheetDraft";
import type { Content } from "../write/Content";
import { cellCode } from "./cellText";

/** Cells of a draft by "r,c". */
export type DraftCells = ReadonlyMap<string, { readonly content: Content }>;

/** The cells of a draft in the order of rows, then columns. */
export interface SortedCells {
  readonly codes: Float64Array;
  readonly contents: readonly Content[];
}

/** Sorts by counting rows, as a draft may hold millions of cells; within a row most stand in order already. */
export function sortedCells(draft: DraftCells): SortedCells {
  const rows = new Uint32Array(draft.size);
  const columns = new Uint16Array(draft.size);
  let [index, last] = [0, 0];
  for (const key of draft.keys()) {
    const { row, column } = cellOfKey(key);
    rows[index] = row;
    columns[index++] = column;
    last = Math.max(last, row);
  }
  const starts = new Uint32Array(last + 2);
  for (const row of rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row <= last; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const codes = new Float64Array(draft.size);
  const contents = new Array<Content>(draft.size);
  const ends = starts.slice();
  index = 0;
  for (const { content } of draft.values()) {
    const row = rows[index] ?? 0;
    const code = cellCode(row, columns[index++] ?? 0);
    let place = ends[row] ?? 0;
    ends[row] = place + 1;
    for (; place > (starts[row] ?? 0) && (codes[place - 1] ?? 0) > code; place--) {
      codes[place] = codes[place - 1] ?? 0;
      contents[place] = contents[place - 1] ?? "";
    }
    codes[place] = code;
    contents[place] = content;
  }
  return { codes, contents };
}

/** What stands in a cell, "" where nothing does, for cells that are asked for in their order. */
export function inOrder(
  { codes, contents }: SortedCells,
  first = 0,
): (row: number, column: number) => Content {
  let index = first;
  return (row, column) => {
    const code = cellCode(row, column);
    while (index < codes.length && (codes[index] ?? 0) < code) index++;
    return codes[index] === code ? (contents[index] ?? "") : "";
  };
}
