import type { Content } from "../write/Content";
import { contentHash, mixed } from "./contentHash";

/** Rows of a large sheet whose cells are remembered together. Rows and columns are counted from 0, from the anchor cell. */
export interface RowBlock {
  readonly row: number;
  readonly rows: number;
  /** Columns in which something was written; where formulas spilled in some of their rows, the block never fits. */
  readonly columns: readonly number[];
  /** Columns in which all was spilled; what they show is not in the hash. */
  readonly spilled: readonly number[];
  readonly hash: number;
  /** Of the cells alone that tell what a row is about. */
  readonly keyHash: number;
}

type Shape = Pick<RowBlock, "row" | "rows" | "columns">;

/** A hash over the contents of cells; blank ones that were not written count, too. */
export function blockHash(
  { row, rows, columns }: Shape,
  content: (row: number, column: number) => Content,
): number {
  let hash = mixed(rows);
  for (let r = row; r < row + rows; r++)
    for (const column of columns) hash = mixed(Math.imul(hash, 31) + contentHash(content(r, column)));
  return hash;
}

/** The cells of a block as long as nothing stood in them. */
export function blankBlock(block: Shape): RowBlock {
  const blank = (): Content => "";
  const { row, rows, columns } = block;
  return {
    ...{ row, rows, columns, spilled: [] },
    hash: blockHash(block, blank),
    keyHash: blockHash({ ...block, columns: [] }, blank),
  };
}

/** Blocks as lists of numbers and columns such as "0-4,7", for JSON; a blank one without hashes. */
export const blockText = {
  encode(block: RowBlock): readonly unknown[] {
    const { row, rows, columns, spilled, hash, keyHash } = block;
    const shape = [row, rows, runsOf(columns)];
    const isBlank = spilled.length === 0 && blankBlock(block).hash === hash;
    return isBlank ? shape : [...shape, runsOf(spilled), hash, keyHash];
  },

  /** Error: SyntaxError. */
  decode: (json: unknown): RowBlock => {
    const [row, rows, columns, spilled, hash, keyHash] = Array.isArray(json) ? (json as unknown[]) : [];
    const isBlank = spilled === undefined && hash === undefined;
    if (
      ![row, rows, ...(isBlank ? [] : [hash, keyHash])].every(Number.isSafeInteger) ||
      typeof columns !== "string"
    )
      throw new SyntaxError("no block of rows");
    if (isBlank) return blankBlock({ row: Number(row), rows: Number(rows), columns: columnsOf(columns) });
    return {
      row: Number(row),
      rows: Number(rows),
      columns: columnsOf(columns),
      spilled: columnsOf(String(spilled)),
      hash: Number(hash),
      keyHash: Number(keyHash),
    };
  },
};

function runsOf(columns: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(",");
}

function columnsOf(runs: string): number[] {
  if (runs === "") return [];
  return runs.split(",").flatMap((run) => {
    const [first = NaN, last = first] = run.split("-").map(Number);
    if (!(first >= 0 && last >= first && last < 16_384)) throw new SyntaxError(`columns ${run}`);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
