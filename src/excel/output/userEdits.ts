import { type Content, sameContent } from "../write/Content";
import type { ExistingOutput } from "./separateSpills";
import { cellKey, cellOfKey, spilledContent, type SheetDraft } from "./SheetDraft";
import type { Zone } from "../address/Zone";

/** A list of ours on an output sheet, whose rows may change from run to run. */
export interface OutputList {
  /** Rows without the header, from the anchor cell, as the draft has them. */
  readonly zone: Zone;
  /** Columns (from the anchor) that tell what a row is about. */
  readonly keys: readonly number[];
}

/**
 * Whether our cells no longer stand where they were written, because rows or columns were inserted, deleted or sorted:
 * then nothing there can be told from what the user typed. So it is when a list row has lost all that tells what it is
 * about, or two rows in a row have lost part of it; when a header stands in the column of another; and when formulas
 * moved with the anchor cell. A sheet that was emptied is not rearranged.
 */
export function isRearranged(
  draft: SheetDraft,
  { image, mark }: ExistingOutput,
  lists: readonly OutputList[],
): boolean {
  const recorded = Object.entries(mark.cells);
  const now = (row: number, column: number): Content =>
    image.content(row + image.anchor.row, column + image.anchor.column);
  const placed = recorded.map(([key, content]) => {
    return { ...cellOfKey(key), content };
  });
  if (placed.every(({ row, column }) => now(row, column) === "")) return false;
  const moved = image.anchor.row !== 0 || image.anchor.column !== 0;
  if (moved && [...recorded.map(([, content]) => content), ...draftContents(draft)].some(isFormula))
    return true;
  if (lists.some(({ zone }) => headersMoved(zone.row - 1, mark.cells, now))) return true;

  for (const { zone, keys } of lists) {
    const rows = new Map<number, { keys: number; lost: number }>();
    for (const { row, column, content } of placed) {
      if (row < zone.row || !keys.includes(column) || content === spilledContent) continue;
      const count = rows.get(row) ?? { keys: 0, lost: 0 };
      count.keys++;
      const found = now(row, column);
      // Excel rewrites a formula when what it names is renamed
      if (!sameContent(content, found) && !(isFormula(content) && isFormula(found))) count.lost++;
      rows.set(row, count);
    }
    for (const [row, { keys: all, lost }] of rows) {
      if (lost === all || (lost > 0 && (rows.get(row + 1)?.lost ?? 0) > 0)) return true;
    }
  }
  return false;
}

/** Whether a header is no longer where it was written in a row, but where another one was. */
function headersMoved(
  row: number,
  written: Readonly<Record<string, Content>>,
  now: (row: number, column: number) => Content,
): boolean {
  const columns = Object.keys(written).flatMap((key) => {
    const cell = cellOfKey(key);
    return cell.row === row ? [cell.column] : [];
  });
  return columns.some((column) => {
    const header = written[cellKey(row, column)] ?? "";
    return (
      header !== "" &&
      !sameContent(header, now(row, column)) &&
      columns.some((other) => written[cellKey(row, other)] !== header && sameContent(header, now(row, other)))
    );
  });
}

function draftContents(draft: SheetDraft): Content[] {
  return [...draft.cells.values()].map(({ content }) => content);
}

function isFormula(content: Content): boolean {
  return typeof content === "string" && content.startsWith("=");
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
    const { row, column } = cellOfKey(key);
    if (now(row, column) !== "") return true;
  }
  const rows = new Map<number, number>();
  for (const key of [...Object.keys(mark.cells), ...draft.cells.keys()]) {
    const { row, column } = cellOfKey(key);
    rows.set(row, Math.max(rows.get(row) ?? 0, column));
  }
  for (const [row, right] of rows) {
    const moved = lists.filter((list) => isMoved(draft, mark.cells, list, row, now));
    if (moved.length === 0) continue;
    for (let column = 0; column <= right + noteColumns; column++) {
      const recorded = mark.cells[cellKey(row, column)];
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
  now: (row: number, column: number) => Content,
): boolean {
  if (row < zone.row) return false;
  return keys.some((column) => {
    const key = cellKey(row, column);
    const [before, after] = [written[key], draft.cells.get(key)?.content];
    if (before === undefined || after === undefined) return before !== after && before !== undefined;
    if (before === spilledContent || after === spilledContent) return false;
    const found = now(row, column);
    return !sameContent(isFormula(before) && isFormula(found) ? found : before, after);
  });
}
