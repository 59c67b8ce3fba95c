import type { CellPosition, EvaluatedCell, Zone } from "@odoo/o-spreadsheet";

type Rows = Record<number, EvaluatedCell>;
type Columns = Record<number, Rows | undefined>;

export interface OtherCells {
  /** What a cell shows that no formula fills; undefined where there is none. */
  at(position: CellPosition): EvaluatedCell | undefined;
  isFilled(position: CellPosition): boolean;
  positions(sheetId: string): CellPosition[];
}

/**
 * What the cells of a workbook show. Only results of formulas are kept, spilled ones included: any other cell is its own
 * result, worked out when it is looked at.
 */
export class CalculatedCells {
  private readonly sheets = new Map<string, Columns>();

  constructor(private readonly others: OtherCells) {}

  emptied(): CalculatedCells {
    return new CalculatedCells(this.others);
  }

  get(position: CellPosition): EvaluatedCell | undefined {
    return this.result(position) ?? this.others.at(position);
  }

  /** The result that a formula put there. */
  result({ sheetId, col, row }: CellPosition): EvaluatedCell | undefined {
    return this.sheets.get(sheetId)?.[col]?.[row];
  }

  has(position: CellPosition): boolean {
    return this.result(position) !== undefined;
  }

  set(position: CellPosition, cell: EvaluatedCell): void {
    if (this.others.isFilled(position)) return;
    const { sheetId, col, row } = position;
    let columns = this.sheets.get(sheetId);
    if (!columns) this.sheets.set(sheetId, (columns = {}));
    (columns[col] ??= {})[row] = cell;
  }

  delete({ sheetId, col, row }: CellPosition): void {
    const rows = this.sheets.get(sheetId)?.[col];
    if (rows) delete rows[row];
  }

  clearZone(sheetId: string, zone: Zone): void {
    for (const [key, rows] of Object.entries(this.sheets.get(sheetId) ?? {})) {
      const col = Number(key);
      if (!rows || col < zone.left || col > zone.right) continue;
      for (let row = zone.top; row <= zone.bottom; row += 1) if (row in rows) delete rows[row];
    }
  }

  clearSheet(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  getSheet(sheetId: string): Columns | undefined {
    return this.sheets.get(sheetId);
  }

  keysForSheet(sheetId: string): CellPosition[] {
    const results = Object.entries(this.sheets.get(sheetId) ?? {}).flatMap(([col, rows]) =>
      Object.keys(rows ?? {}).map((row) => ({ sheetId, col: Number(col), row: Number(row) })),
    );
    return [...results, ...this.others.positions(sheetId).filter((position) => !this.has(position))];
  }
}
