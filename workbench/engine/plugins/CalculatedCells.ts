import type { CellPosition, EvaluatedCell, Zone } from "@odoo/o-spreadsheet";

type Columns = Map<number, Map<number, EvaluatedCell>>;

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
    return this.sheets.get(sheetId)?.get(col)?.get(row);
  }

  has(position: CellPosition): boolean {
    return this.result(position) !== undefined;
  }

  set(position: CellPosition, cell: EvaluatedCell): void {
    if (this.others.isFilled(position)) return;
    const { sheetId, col, row } = position;
    let columns = this.sheets.get(sheetId);
    if (!columns) this.sheets.set(sheetId, (columns = new Map() as Columns));
    const rows = columns.get(col);
    if (rows) rows.set(row, cell);
    else columns.set(col, new Map([[row, cell]]));
  }

  delete({ sheetId, col, row }: CellPosition): void {
    this.sheets.get(sheetId)?.get(col)?.delete(row);
  }

  clearZone(sheetId: string, { top, bottom, left, right }: Zone): void {
    for (const [col, rows] of this.sheets.get(sheetId) ?? []) {
      if (col < left || col > right) continue;
      if (rows.size > bottom - top) for (let row = top; row <= bottom; row += 1) rows.delete(row);
      else for (const row of [...rows.keys()]) if (row >= top && row <= bottom) rows.delete(row);
    }
  }

  clearSheet(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  getSheet(sheetId: string): Columns | undefined {
    return this.sheets.get(sheetId);
  }

  keysForSheet(sheetId: string): CellPosition[] {
    const results = [...(this.sheets.get(sheetId) ?? [])].flatMap(([col, rows]) =>
      [...rows.keys()].map((row) => ({ sheetId, col, row })),
    );
    return [...results, ...this.others.positions(sheetId).filter((position) => !this.has(position))];
  }
}
