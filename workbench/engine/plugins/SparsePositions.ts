import type { CellPosition } from "@odoo/o-spreadsheet";

/** A set of positions that costs what it holds; the engine's own costs a bit for each cell of the grids. */
export class SparsePositions {
  private readonly positions = new Map<string, CellPosition>();

  add(position: CellPosition): void {
    this.positions.set(keyOf(position), position);
  }

  addMany(positions: Iterable<CellPosition>): void {
    for (const position of positions) this.add(position);
  }

  delete(position: CellPosition): void {
    this.positions.delete(keyOf(position));
  }

  has(position: CellPosition): boolean {
    return this.positions.size > 0 && this.positions.has(keyOf(position));
  }

  [Symbol.iterator](): Iterator<CellPosition> {
    return this.positions.values();
  }
}

function keyOf({ sheetId, col, row }: CellPosition): string {
  return `${sheetId},${col},${row}`;
}
