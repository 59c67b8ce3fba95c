/** An error value in a workbook cell, by the text that Excel shows, such as "#N/A". */
export interface CellError {
  readonly error: string;
}

/** A workbook cell as data; `null` or "" is a blank cell. */
export type Cell = number | string | boolean | null | CellError;
