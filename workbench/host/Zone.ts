/** A rectangle of cells, 0-based and inclusive, in Excel's own grid of 1,048,576 rows by 16,384 columns. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROW = 1048575;
export const MAX_COLUMN = 16383;

/** A zone on a sheet: what an Excel range stands for. */
export interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}
