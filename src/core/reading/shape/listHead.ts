import { type Cell, isBlank, textOfCell } from "../../cells/Cell";
import { columnLetters } from "../../cells/columnLetters";
import { findHeaders, type FoundHeaders, startsWithData } from "./findHeaders";

/**
 * Where the headers of a list may stand: in its first row, as in a table; there unless that row is none, as in cells
 * that somebody selected or named; or below titles, as on a sheet.
 */
export type HeadPlace = "first" | "likelyFirst" | "anywhere";

/**
 * The headers of a list by its first rows; with 0 header rows where the first row is data like the rest, and the
 * columns are called by letters of their own (A, B, …). Null where there is no list.
 */
export function listHead(rows: readonly (readonly Cell[])[], place: HeadPlace): FoundHeaders | null {
  const [first = []] = rows;
  const asItStands: FoundHeaders = { row: 0, rows: 1, headers: first.map((cell) => textOfCell(cell)) };
  if (place === "first") return asItStands;
  const found = findHeaders(rows);
  if (place === "likelyFirst" && (found === null || found.row > 0) && isTexts(first)) return asItStands;
  if (found !== null) return found;
  if (startsWithData(rows)) return { row: 0, rows: 0, headers: first.map((_, at) => columnLetters(at)) };
  return place === "likelyFirst" ? asItStands : null;
}

function isTexts(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length > 1 && filled.every((cell) => typeof cell === "string");
}
