import type { Cell } from "./Cell";

/** A cell as a label: "" for a blank, TRUE or FALSE for a boolean, the error's own text for an error. */
export function textOfCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "object" ? cell.error : String(cell);
}
