import { spilledContent } from "../output/SheetDraft";
import type { Content } from "../write/Content";
import { type CellHashes, cellText, type CellWidth, columnOfCode, rowOfCode } from "./cellText";
import { HashedCell, spilledCell } from "./RecordedCell";
import { blockHash, blockText, type RowBlock } from "./RowBlock";
import { type DraftCells, inOrder, type SortedCells, sortedCells } from "./SortedCells";

/** Up to so many cells of a sheet are remembered one by one. */
const mostCells = 200_000;
/** Rows of a block above that; twice, four times, … as many where even so it would be too long. */
export const blockRows = 1_000;
/** Cells of the first block of a large sheet, where titles, totals and headers stand, that are still remembered one by one. */
const mostHeadCells = 20_000;

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
  const sorted = sortedCells(draft);
  const count = sorted.codes.length;
  if (count <= mostCells) {
    const cells = hashedCells(sorted, count);
    for (const width of [6, 4] as const) {
      const json = recordJson({ cells, blocks: [] }, width);
      if (json.length <= bytes) return { record: { cells, blocks: [] }, json };
    }
  }
  const headEnd = sorted.codes.findIndex((code) => rowOfCode(code) >= blockRows);
  const head = headEnd < 0 ? count : headEnd;
  for (let rows = blockRows; ; rows *= 2) {
    const oneByOne = head <= mostHeadCells && rows === blockRows ? head : 0;
    const record = { cells: hashedCells(sorted, oneByOne), blocks: blocksOf(sorted, oneByOne, rows, keys) };
    const json = recordJson(record, 6);
    if (json.length <= bytes) return { record, json };
  }
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

/** The cells from the one with an index on, in blocks of so many rows. */
function blocksOf(sorted: SortedCells, first: number, size: number, keys: readonly number[]): RowBlock[] {
  const { codes, contents } = sorted;
  const blocks: RowBlock[] = [];
  for (let start = first; start < codes.length;) {
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
  for (const code of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const [was, is] = [before.cells.get(code), after.cells.get(code)];
    const inBlock = was === undefined ? before.blocks : is === undefined ? after.blocks : [];
    const row = rowOfCode(code);
    if (inBlock.some((block) => row >= block.row && row < block.row + block.rows)) continue;
    if (was === undefined || is?.isSameCell(was) !== true) cells.push([code, was ?? null]);
  }
  cells.sort(([one], [other]) => one - other);
  const blocks = after.blocks.flatMap((block) => {
    const was = before.blocks.find(({ row }) => row === block.row) ?? blankBlock(block);
    return was.hash === block.hash ? [] : [was];
  });
  return { cells: new Map(cells), blocks };
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

/** A former record as JSON, with as many bits as fit; null where it is too long. */
export function encodeFormer(former: FormerRecord, bytes: number): string | null {
  for (const width of [6, 4] as const) {
    const json = recordJson(former, width);
    if (json.length <= bytes) return json;
  }
  return null;
}
