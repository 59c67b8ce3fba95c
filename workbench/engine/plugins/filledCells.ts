import type { CellPosition, Getters } from "@odoo/o-spreadsheet";

/** All cells of a workbook that hold or look like something, sheet by sheet and column by column. */
export function filledCells(getters: Pick<Getters, "getSheetIds" | "getSheet">): CellPosition[] {
  return getters.getSheetIds().flatMap((sheetId) => {
    const columns: number[][] = [];
    getters.getSheet(sheetId).rows.forEach(({ cells }, row) => {
      for (const key in cells) {
        const col = Number(key);
        if (cells[col] === undefined) continue;
        const rows = columns[col];
        if (rows) rows.push(row);
        else columns[col] = [row];
      }
    });
    const positions: CellPosition[] = [];
    columns.forEach((rows, col) => rows.forEach((row) => positions.push({ sheetId, col, row })));
    return positions;
  });
}

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
