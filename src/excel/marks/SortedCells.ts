import { cellCode, rowOfCode } from "../address/cellCode";
import type { Content } from "../write/Content";

/** Cells of a draft by their codes, from the anchor. */
export type DraftCells = ReadonlyMap<number, { readonly content: Content }>;

/** The cells of a draft in the order of rows, then columns. */
export interface SortedCells {
  readonly codes: Float64Array;
  readonly contents: readonly Content[];
}

/** Sorts by counting rows, as a draft may hold millions of cells; within a row most stand in order already. */
export function sortedCells(draft: DraftCells): SortedCells {
  let last = 0;
  for (const code of draft.keys()) last = Math.max(last, rowOfCode(code));
  const starts = new Uint32Array(last + 2);
  for (const code of draft.keys()) {
    const next = rowOfCode(code) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let row = 0; row <= last; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const codes = new Float64Array(draft.size);
  const contents = new Array<Content>(draft.size);
  const ends = starts.slice();
  for (const [code, { content }] of draft) {
    const row = rowOfCode(code);
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
