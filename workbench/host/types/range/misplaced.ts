import type { Book } from "../../../engine/Book";
import type { CellContent } from "../../arguments";
import { rowsOf, type SheetZone } from "../../zones";
import { filteredRows } from "../sheet/sheetFilter";

/**
 * What a write comes to over rows that a filter hides: its rows go, one after the other, to the rows that are shown;
 * what is left over is lost, and hidden rows keep what they hold.
 */
export function misplaced(
  book: Book,
  { sheetId, zone }: SheetZone,
  grid: readonly (readonly CellContent[])[],
): (readonly CellContent[])[] {
  if (rowsOf(zone) === 1) return [...grid];
  let next = 0;
  return filteredRows(book, sheetId, zone.top, zone.bottom).map((isHidden) =>
    isHidden ? (grid[0] ?? []).map(() => null) : (grid[next++] ?? []),
  );
}
