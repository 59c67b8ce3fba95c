/** An error value in a workbook cell, by the text that Excel shows, such as "#N/A". */
interface CellError {
  readonly error: string;
}

/** A workbook cell as data; `null` or "" is a blank cell. */
export type Cell = number | string | boolean | null | CellError;

/** The most characters that Excel keeps in a cell. */
export const longestText = 32_767;

export function isBlank(cell: Cell | undefined): cell is null | "" | undefined {
  return cell === null || cell === undefined || cell === "";
}

export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null;
}

/** A cell as a label: "" for a blank, TRUE or FALSE for a boolean, the error's own text for an error. */
export function textOfCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "object" ? cell.error : String(cell);
}
