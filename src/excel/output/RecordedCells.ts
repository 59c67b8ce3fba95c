import { zoneHas, type Zone } from "../address/Zone";
import { cellCode, columnOfCode, rowOfCode } from "../address/cellCode";
import { isFormula, type RecordedCell, spilledCell } from "../marks/RecordedCell";
import { blockHash, type RowBlock } from "../marks/RowBlock";
import { blockRows, keyColumns, type SheetRecord } from "../marks/SheetRecord";
import { type Content, sameContent } from "../write/Content";
import type { SheetImage } from "./SheetImage";

/** A cell of a sheet, by row and column from 0, from the anchor cell. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly recorded: RecordedCell;
}

/** No content is what was written: the user's. */
const changedCell: RecordedCell = { kind: "value", isSame: () => false };

interface BlockNow {
  readonly block: RowBlock;
  /** Whether all its cells hold what was written. */
  readonly fits: boolean;
  /** Whether those do that tell what a row is about. */
  readonly keysFit: boolean;
}

/**
 * What was written on an output sheet, cell by cell. Where only the hash of a block of rows is remembered, its cells are
 * as written if all of them are; else all of them count as changed, but for those that tell what a row is about, which
 * have a hash of their own.
 */
export class RecordedCells {
  private readonly blocks: readonly BlockNow[];
  /** By thousands of rows. */
  private readonly blockOf = new Map<number, BlockNow>();

  constructor(
    readonly record: SheetRecord,
    private readonly keys: readonly number[],
    private readonly image: SheetImage,
    /** Cells that do not count. */
    private readonly freed: ReadonlySet<number> = new Set(),
  ) {
    this.blocks = record.blocks.map((block) => {
      const fits = blockFits(block, image);
      const columns = keyColumns(block.columns, keys);
      return {
        block,
        fits,
        keysFit: fits || blockHash({ ...block, columns }, contentFrom(image)) === block.keyHash,
      };
    });
    for (const found of this.blocks)
      for (let row = found.block.row; row < found.block.row + found.block.rows; row += blockRows)
        this.blockOf.set(Math.floor(row / blockRows), found);
  }

  at(row: number, column: number): RecordedCell | undefined {
    const code = cellCode(row, column);
    if (this.freed.has(code)) return undefined;
    const cell = this.record.cells.get(code);
    const found = cell === undefined ? this.blockOf.get(Math.floor(row / blockRows)) : undefined;
    return found === undefined ? cell : this.inBlock(found, row, column);
  }

  /** Without cells that turned out to be the user's. */
  without(cells: readonly { readonly row: number; readonly column: number }[]): RecordedCells {
    const codes = cells.map(({ row, column }) => cellCode(row, column));
    return new RecordedCells(this.record, this.keys, this.image, new Set([...this.freed, ...codes]));
  }

  /** Every recorded cell. */
  *[Symbol.iterator](): Iterator<PlacedCell> {
    for (const [code, recorded] of this.record.cells)
      if (!this.freed.has(code)) yield { row: rowOfCode(code), column: columnOfCode(code), recorded };
    for (const found of this.blocks) {
      const { row, rows, columns, spilled } = found.block;
      for (let r = row; r < row + rows; r++)
        for (const column of [...columns, ...spilled]) {
          const recorded = this.inBlock(found, r, column);
          if (recorded !== undefined && !this.freed.has(cellCode(r, column)))
            yield { row: r, column, recorded };
        }
    }
  }

  get isEmpty(): boolean {
    return this.record.cells.size === 0 && this.record.blocks.length === 0;
  }

  /** The block that no longer fits and holds a cell; null as a rule. */
  changedBlock(row: number, column: number): Zone | null {
    const found = this.blockOf.get(Math.floor(row / blockRows));
    if (found === undefined || found.fits) return null;
    const { block } = found;
    const [first = 0, last = first] = [block.columns[0], block.columns.at(-1)];
    const zone = { row: block.row, column: first, rows: block.rows, columns: last - first + 1 };
    return zoneHas(zone, row, column) ? zone : null;
  }

  private inBlock({ block, fits, keysFit }: BlockNow, row: number, column: number): RecordedCell | undefined {
    if (block.spilled.includes(column)) return spilledCell;
    if (row >= block.row + block.rows || !block.columns.includes(column)) return undefined;
    if (!fits && !(keysFit && this.keys.includes(column))) return changedCell;
    const found = contentFrom(this.image)(row, column);
    return { kind: isFormula(found) ? "formula" : "value", isSame: (content) => sameContent(found, content) };
  }
}

/** Whether all cells of a block hold what was written. */
export function blockFits(block: RowBlock, image: SheetImage): boolean {
  return blockHash(block, contentFrom(image)) === block.hash;
}

/** What the cells of a sheet hold, by row and column from the anchor cell. */
export function contentFrom(image: SheetImage): (row: number, column: number) => Content {
  const { anchor } = image;
  return (row, column) => image.content(row + anchor.row, column + anchor.column);
}
