import { spilledContent } from "../output/SheetDraft";
import { columnOfCode, rowOfCode } from "../address/cellCode";
import { type CellHashes, cellText, type CellWidth } from "./cellText";
import { HashedCell, spilledCell } from "./RecordedCell";
import { blankBlock, blockHash, blockText, type RowBlock } from "./RowBlock";
import type { Steps } from "../../core/Steps";
import { type DraftCells, inOrder, type SortedCells, sortedCells } from "./SortedCells";

/** Up to so many cells of a sheet are remembered one by one. */
const mostCells = 20_000;
/** Every block begins at a multiple of so many rows. */
export const blockRows = 8;
/** A block has at least so many cells, and a sheet at most so many blocks; so a block is the larger the larger the sheet. */
const fewestCells = 128;
const mostBlocks = 4_000;
/** The first rows of a large sheet, where titles, totals and headers stand, are still remembered cell by cell. */
const headRows = 128;
const mostHeadCells = 5_000;

/** What was written on a sheet: cells by their codes one by one, and below them blocks of rows. */
export interface SheetRecord {
  readonly cells: ReadonlyMap<number, HashedCell>;
  readonly blocks: readonly RowBlock[];
}

/** What stood on a sheet before it was written: the cells that the write changed, null for a blank one, and blocks. */
export interface FormerRecord {
  readonly cells: CellHashes;
  readonly blocks: readonly RowBlock[];
}

/**
 * What is to be remembered of a draft, in at most `bytes` as JSON: up to 20,000 cells one by one, with 32 bits of each,
 * or 22 where that would be too long (a typed cell then passes for ours once in four million). Above that, and where
 * cells stand so scattered that both are too long, the first 128 rows cell by cell and the others in blocks of 8 rows,
 * or 16, 32, … as many as are needed for 128 cells, 4,000 blocks and those bytes. `keys` are the columns that tell what a
 * row is about.
 */
export function* encodeRecord(
  draft: DraftCells,
  keys: readonly number[],
  bytes: number,
): Steps<{ readonly record: SheetRecord; readonly json: string }> {
  const sorted = sortedCells(draft);
  yield;
  const count = sorted.codes.length;
  if (count <= mostCells) {
    const cells = hashedCells(sorted, count);
    for (const width of [6, 4] as const) {
      const json = recordJson({ cells, blocks: [] }, width);
      if (json.length <= bytes) return { record: { cells, blocks: [] }, json };
    }
  }
  const headEnd = sorted.codes.findIndex((code) => rowOfCode(code) >= headRows);
  const head = headEnd < 0 ? count : headEnd;
  for (let rows = rowsOfBlock(sorted); ; rows *= 2) {
    const oneByOne = head <= mostHeadCells && rows <= headRows ? head : 0;
    const blocks = yield* blocksOf(sorted, oneByOne, rows, keys);
    const record = { cells: hashedCells(sorted, oneByOne), blocks };
    const json = recordJson(record, 6);
    if (json.length <= bytes) return { record, json };
  }
}

function rowsOfBlock({ codes }: SortedCells): number {
  const rows = rowOfCode(codes.at(-1) ?? 0) + 1;
  const fewest = Math.max(rows / mostBlocks, (fewestCells * rows) / codes.length);
  let size = blockRows;
  while (size < fewest) size *= 2;
  return size;
}

/** The first cells one by one. */
function hashedCells({ codes, contents }: SortedCells, count: number): Map<number, HashedCell> {
  const cells = new Map<number, HashedCell>();
  for (let index = 0; index < count; index++) {
    const content = contents[index] ?? "";
    cells.set(codes[index] ?? 0, content === spilledContent ? spilledCell : HashedCell.of(content));
  }
  return cells;
}

/** Cells that are hashed in one step. */
const stepCells = 5_000;

/** The cells from the one with an index on, in blocks of so many rows. */
function* blocksOf(
  sorted: SortedCells,
  first: number,
  size: number,
  keys: readonly number[],
): Steps<RowBlock[]> {
  const { codes, contents } = sorted;
  const blocks: RowBlock[] = [];
  let stepped = first;
  for (let start = first; start < codes.length;) {
    if (start - stepped > stepCells) {
      yield;
      stepped = start;
    }
    const index = Math.floor(rowOfCode(codes[start] ?? 0) / size);
    const [columns, spilled] = [new Set<number>(), new Set<number>()];
    let end = start;
    for (; end < codes.length && rowOfCode(codes[end] ?? 0) < (index + 1) * size; end++)
      (contents[end] === spilledContent ? spilled : columns).add(columnOfCode(codes[end] ?? 0));
    const shape = {
      row: index * size,
      rows: rowOfCode(codes[end - 1] ?? 0) - index * size + 1,
      columns: inAscent(columns),
    };
    blocks.push({
      ...shape,
      spilled: inAscent(spilled).filter((column) => !columns.has(column)),
      hash: blockHash(shape, inOrder(sorted, start)),
      keyHash: blockHash({ ...shape, columns: keyColumns(shape.columns, keys) }, inOrder(sorted, start)),
    });
    start = end;
  }
  return blocks;
}

function inAscent(numbers: ReadonlySet<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** Those columns of a block that tell what a row is about. */
export function keyColumns(columns: readonly number[], keys: readonly number[]): number[] {
  return columns.filter((column) => keys.includes(column));
}

function recordJson({ cells, blocks }: FormerRecord, width: CellWidth): string {
  return JSON.stringify({
    width,
    cells: cellText.encode(cells, width),
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
  const cells: [number, HashedCell | null][] = [];
  const [rowsBefore, rowsAfter] = [rowsInBlocks(before.blocks), rowsInBlocks(after.blocks)];
  for (const code of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const [was, is] = [before.cells.get(code), after.cells.get(code)];
    const inBlock = was === undefined ? rowsBefore : is === undefined ? rowsAfter : null;
    if (inBlock?.has(rowOfCode(code)) === true) continue;
    if (was === undefined || is?.isSameCell(was) !== true) cells.push([code, was ?? null]);
  }
  cells.sort(([one], [other]) => one - other);
  const blocksBefore = new Map(before.blocks.map((block) => [block.row, block]));
  const blocks = after.blocks.flatMap((block) => {
    const was = blocksBefore.get(block.row) ?? blankBlock(block);
    return was.hash === block.hash ? [] : [was];
  });
  return { cells: new Map(cells), blocks };
}

function rowsInBlocks(blocks: readonly RowBlock[]): Set<number> {
  const inBlocks = new Set<number>();
  for (const { row, rows } of blocks) for (let r = row; r < row + rows; r++) inBlocks.add(r);
  return inBlocks;
}

/** A former record as JSON, with as many bits as fit; null where it is too long. */
export function encodeFormer(former: FormerRecord, bytes: number): string | null {
  for (const width of [6, 4] as const) {
    const json = recordJson(former, width);
    if (json.length <= bytes) return json;
  }
  return null;
}
