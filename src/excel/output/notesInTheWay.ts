import type { Zone } from "../address/Zone";
import type { Content } from "../write/Content";
import { sameContent } from "../write/sameContent";
import { spilledContent, type SheetDraft } from "./SheetDraft";
import type { ExistingOutput } from "./settleSpills";

/** A list of ours on an output sheet, whose rows may change from run to run. */
export interface OutputList {
  /** Rows without the header, from the anchor cell, as the draft has them. */
  readonly zone: Zone;
  /** Columns (from the anchor) that tell what a row is about. */
  readonly keys: readonly number[];
}

/** How far to the right of our cells a note still belongs to the row that it stands in. */
const noteColumns = 40;

/**
 * Whether refreshing an output sheet would part what the user typed from the row that it is about, or leave a hole: a
 * cell of theirs where a list grows, or a note in or beside a row that now is about something else.
 */
export function notesInTheWay(
  draft: SheetDraft,
  { image, mark }: ExistingOutput,
  lists: readonly OutputList[],
): boolean {
  const now = (row: number, column: number): Content =>
    image.content(row + image.anchor.row, column + image.anchor.column);
  for (const key of draft.cells.keys()) {
    if (mark.cells[key] !== undefined) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (now(row, column) !== "") return true;
  }
  const rows = new Map<number, number>();
  for (const key of [...Object.keys(mark.cells), ...draft.cells.keys()]) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    rows.set(row, Math.max(rows.get(row) ?? 0, column));
  }
  for (const [row, right] of rows) {
    const moved = lists.filter((list) => isMoved(draft, mark.cells, list, row));
    if (moved.length === 0) continue;
    for (let column = 0; column <= right + noteColumns; column++) {
      const recorded = mark.cells[`${row},${column}`];
      const content = now(row, column);
      if (content === "" || recorded === spilledContent) continue;
      if (recorded === undefined || !sameContent(recorded, content)) return true;
    }
  }
  return false;
}

/** Whether a row of a list was about something else when it was written. */
function isMoved(
  draft: SheetDraft,
  written: Readonly<Record<string, Content>>,
  { zone, keys }: OutputList,
  row: number,
): boolean {
  if (row < zone.row) return false;
  return keys.some((column) => {
    const key = `${row},${column}`;
    const [before, after] = [written[key], draft.cells.get(key)?.content];
    if (before === undefined || after === undefined) return before !== after && before !== undefined;
    if (before === spilledContent || after === spilledContent) return false;
    return !sameContent(before, after);
  });
}
