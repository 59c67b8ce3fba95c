/** A rectangle of cells; row and column are counted from 0. */
export interface Zone {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
