import { cellKey, cellOfKey, spilledContent } from "../output/SheetDraft";
import type { Content } from "../write/Content";
import { type CellHashes, cellText, type CellWidth } from "./cellText";
import { HashedCell, spilledCell } from "./RecordedCell";
import { blockHash, blockText, type RowBlock } from "./RowBlock";

/** Up to so many cells of a sheet are remembered one by one. */
const mostCells = 200_000;
/** Rows of a block above that; twice, four times, … as many where even so it would be too long. */
export const blockRows = 1_000;
/** Cells of the first block of a large sheet, where titles, totals and headers stand, that are still remembered one by one. */
const mostHeadCells = 20_000;

/** What was written on a sheet: cells by "r,c" one by one, and below them blocks of rows. */
export interface SheetRecord {
  readonly cells: ReadonlyMap<string, HashedCell>;
  readonly blocks: readonly RowBlock[];
}

/** What stood on a sheet before it was written: the cells that the write changed, null for a blank one, and blocks. */
export interface FormerRecord {
  readonly cells: CellHashes;
  readonly blocks: readonly RowBlock[];
}

type DraftCells = ReadonlyMap<string, { readonly content: Content }>;

/**
 * What is to be remembered of a draft, in at most `bytes` as JSON: up to 200,000 cells one by one, with 32 bits of each,
 * or 22 where that would be too long (a typed cell then passes for ours once in four million). Above that, and where
 * cells stand so scattered that both are too long, the first 1,000 rows cell by cell and the others in blocks of 1,000,
 * or as many as fit. `keys` are the columns that tell what a row is about.
 */
export function encodeRecord(
  draft: DraftCells,
  keys: readonly number[],
  bytes: number,
): { readonly record: SheetRecord; readonly json: string } {
  const order = inOrder(draft);
  if (draft.size <= mostCells) {
    const cells = hashedCells(draft, order);
    for (const width of [6, 4] as const) {
      const json = recordJson({ cells, blocks: [] }, width);
      if (json.length <= bytes) return { record: { cells, blocks: [] }, json };
    }
  }
  const rowOf = (code: number): number => Math.floor(code / columnCount);
  const headEnd = order.findIndex((code) => rowOf(code) >= blockRows);
  const head = order.subarray(0, headEnd < 0 ? order.length : headEnd);
  const keepsHead = head.length <= mostHeadCells;
  for (let rows = blockRows; ; rows *= 2) {
    const cells = keepsHead && rows === blockRows ? hashedCells(draft, head) : new Map<string, HashedCell>();
    const record = { cells, blocks: blocksOf(draft, order.subarray(cells.size), rows, keys) };
    const json = recordJson(record, 6);
    if (json.length <= bytes) return { record, json };
  }
}

/** Columns of a sheet in Excel; row × columnCount + column stands for a cell. */
const columnCount = 16_384;

function inOrder(draft: DraftCells): Float64Array {
  const codes = new Float64Array(draft.size);
  let index = 0;
  for (const key of draft.keys()) {
    const { row, column } = cellOfKey(key);
    codes[index++] = row * columnCount + column;
  }
  return codes.sort();
}

function hashedCells(draft: DraftCells, order: Float64Array): Map<string, HashedCell> {
  const cells = new Map<string, HashedCell>();
  for (const code of order) {
    const key = cellKey(Math.floor(code / columnCount), code % columnCount);
    const content = draft.get(key)?.content ?? "";
    cells.set(key, content === spilledContent ? spilledCell : HashedCell.of(content));
  }
  return cells;
}

function blocksOf(draft: DraftCells, order: Float64Array, size: number, keys: readonly number[]): RowBlock[] {
  const shapes = new Map<number, { columns: Set<number>; spilled: Set<number>; last: number }>();
  for (const code of order) {
    const [row, column] = [Math.floor(code / columnCount), code % columnCount];
    const index = Math.floor(row / size);
    const shape = shapes.get(index) ?? { columns: new Set(), spilled: new Set(), last: row };
    const isSpilled = draft.get(cellKey(row, column))?.content === spilledContent;
    (isSpilled ? shape.spilled : shape.columns).add(column);
    shape.last = row;
    shapes.set(index, shape);
  }
  const content = (row: number, column: number): Content => draft.get(cellKey(row, column))?.content ?? "";
  return [...shapes].map(([index, { columns, spilled, last }]) => {
    const own = [...columns].sort((a, b) => a - b);
    const shape = { row: index * size, rows: last - index * size + 1, columns: own };
    return {
      ...shape,
      spilled: [...spilled].filter((column) => !columns.has(column)).sort((a, b) => a - b),
      hash: blockHash(shape, content),
      keyHash: blockHash({ ...shape, columns: keyColumns(own, keys) }, content),
    };
  });
}

/** Those columns of a block that tell what a row is about. */
export function keyColumns(columns: readonly number[], keys: readonly number[]): number[] {
  return columns.filter((column) => keys.includes(column));
}

function recordJson({ cells, blocks }: FormerRecord, width: CellWidth): string {
  const entries = [...cells].map(([key, cell]) => {
    const { row, column } = cellOfKey(key);
    return [row, column, cell] as const;
  });
  return JSON.stringify({
    width,
    cells: cellText.encode(entries, width),
    blocks: blocks.map((block) => blockText.encode(block)),
  });
}

/** Error: SyntaxError. */
export function decodeRecord(json: unknown): FormerRecord {
  const { width, cells, blocks } = (json ?? {}) as Readonly<Record<string, unknown>>;
  if ((width !== 4 && width !== 6) || typeof cells !== "string" || !Array.isArray(blocks))
    throw new SyntaxError("no record of cells");
  return { cells: cellText.decode(cells, width), blocks: blocks.map((block) => blockText.decode(block)) };
}

/**
 * What stood where a record now stands: null for cells that were not ours. Where one of the two knows a row by its
 * block and the other cell by cell, nothing is remembered.
 */
export function formerRecord(before: SheetRecord, after: SheetRecord): FormerRecord {
  const cells: [string, HashedCell | null][] = [];
  for (const key of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const [was, is] = [before.cells.get(key), after.cells.get(key)];
    const inBlock = was === undefined ? before.blocks : is === undefined ? after.blocks : [];
    const { row } = cellOfKey(key);
    if (inBlock.some((block) => row >= block.row && row < block.row + block.rows)) continue;
    if (was === undefined || is?.isSameCell(was) !== true) cells.push([key, was ?? null]);
  }
  const blocks = after.blocks.flatMap((block) => {
    const was = before.blocks.find(({ row }) => row === block.row) ?? blankBlock(block);
    return was.hash === block.hash ? [] : [was];
  });
  return { cells: new Map(cells.sort(([one], [other]) => compareKeys(one, other))), blocks };
}

function blankBlock(block: RowBlock): RowBlock {
  const blank = (): Content => "";
  return {
    ...block,
    spilled: [],
    hash: blockHash(block, blank),
    keyHash: blockHash({ ...block, columns: [] }, blank),
  };
}

function compareKeys(one: string, other: string): number {
  const [a, b] = [cellOfKey(one), cellOfKey(other)];
  return a.row - b.row || a.column - b.column;
}

/** A former record as JSON, with as many bits as fit; null where it is too long. */
export function encodeFormer(former: FormerRecord, bytes: number): string | null {
  for (const width of [6, 4] as const) {
    const json = recordJson(former, width);
    if (json.length <= bytes) return json;
  }
  return null;
}
