import type { Zone } from "../address/Zone";
import type { MarkedList } from "../marks/Marks";
import { isFormula } from "../marks/RecordedCell";
import { type Content, sameContent } from "../write/Content";
import { contentFrom, type RecordedCells } from "./RecordedCells";
import type { ExistingOutput } from "./separateSpills";
import { cellCode, columnOfCode, rowOfCode } from "../address/cellCode";
import { spilledContent, type SheetDraft } from "./SheetDraft";

/** A list of ours on an output sheet, whose rows may change from run to run. */
export interface OutputList {
  /** Rows without the header, from the anchor cell, as the draft has them. */
  readonly zone: Zone;
  /** Columns (from the anchor) that tell what a row is about. */
  readonly keys: readonly number[];
}

/** An output sheet as it stands, and the lists that were written there. */
interface WrittenOutput extends ExistingOutput {
  readonly lists: readonly MarkedList[];
}

function hasRow(list: Pick<MarkedList, "row" | "rows">, row: number): boolean {
  return row >= list.row && row < list.row + list.rows;
}

/**
 * Whether our cells no longer stand where they were written, because rows or columns were inserted, deleted or sorted:
 * then nothing there can be told from what the user typed. So it is when a list row has lost all that tells what it is
 * about, or two rows in a row have lost part of it; when a formula of ours has lost cells that it names; when a header stands in the column of another; and when formulas
 * moved with the anchor cell. A sheet that was emptied is not rearranged.
 */
export function isRearranged(draft: SheetDraft, { image, written, lists }: WrittenOutput): boolean {
  const now = contentFrom(image);
  let [isEmptied, hasFormulas, hasLost] = [true, false, false];
  for (const { row, column, recorded } of written) {
    const found = now(row, column);
    if (found !== "") isEmptied = false;
    if (recorded.kind !== "formula") continue;
    hasFormulas = true;
    if (!recorded.isSame(found) && isFormula(found) && String(found).includes("#REF!")) hasLost = true;
  }
  if (isEmptied) return false;
  if (hasLost) return true;
  const moved = image.anchor.row !== 0 || image.anchor.column !== 0;
  if (moved && (hasFormulas || [...draft.cells.values()].some(({ content }) => isFormula(content))))
    return true;
  if (lists.some(({ row }) => headersMoved(row - 1, written, now))) return true;

  return lists.some(({ keys, ...list }) => {
    const rows = new Map<number, { keys: number; lost: number }>();
    for (const { row, column, recorded } of written) {
      if (!hasRow(list, row) || !keys.includes(column) || recorded.kind === "spilled") continue;
      const count = rows.get(row) ?? { keys: 0, lost: 0 };
      count.keys++;
      const found = now(row, column);
      // Excel rewrites a formula when what it names is renamed
      if (!recorded.isSame(found) && !(recorded.kind === "formula" && isFormula(found))) count.lost++;
      rows.set(row, count);
    }
    return [...rows].some(
      ([row, { keys: all, lost }]) => lost === all || (lost > 0 && (rows.get(row + 1)?.lost ?? 0) > 0),
    );
  });
}

/** Whether a header is no longer where it was written in a row, but where another one was. */
function headersMoved(
  row: number,
  written: RecordedCells,
  now: (row: number, column: number) => Content,
): boolean {
  const headers = [...written].filter((cell) => cell.row === row);
  return headers.some(
    ({ column, recorded }) =>
      !recorded.isSame("") &&
      !recorded.isSame(now(row, column)) &&
      headers.some((other) => {
        const found = now(row, other.column);
        return !other.recorded.isSame(found) && recorded.isSame(found);
      }),
  );
}

/** How far to the right of our cells a note still belongs to the row that it stands in. */
const noteColumns = 40;

/**
 * Whether refreshing an output sheet would part what the user typed from the row that it is about, or leave a hole: a
 * cell of theirs where a list grows or a formula is to spill, or a note in or beside a row that now is about something else.
 */
export function notesInTheWay(draft: SheetDraft, { image, written, lists }: WrittenOutput): boolean {
  const now = contentFrom(image);
  const rows = new Map<number, number>();
  const reach = (row: number, column: number): void => {
    rows.set(row, Math.max(rows.get(row) ?? 0, column));
  };
  for (const [code, { content }] of draft.cells) {
    const [row, column] = [rowOfCode(code), columnOfCode(code)];
    reach(row, column);
    const recorded = written.at(row, column);
    if (recorded !== undefined && (content !== spilledContent || recorded.kind === "spilled")) continue;
    const found = now(row, column);
    if (found !== "" && recorded?.isSame(found) !== true) return true;
  }
  for (const { row, column } of written) reach(row, column);
  for (const [row, right] of rows) {
    const moved = lists.filter((list) => isMoved(draft, written, list, row, now));
    if (moved.length === 0) continue;
    for (let column = 0; column <= right + noteColumns; column++) {
      const recorded = written.at(row, column);
      const content = now(row, column);
      if (content === "" || recorded?.kind === "spilled") continue;
      if (recorded?.isSame(content) !== true) return true;
    }
  }
  return false;
}

/** Whether a row of a list was about something else when it was written. */
function isMoved(
  draft: SheetDraft,
  written: RecordedCells,
  { keys, ...list }: MarkedList,
  row: number,
  now: (row: number, column: number) => Content,
): boolean {
  if (!hasRow(list, row)) return false;
  return keys.some((column) => {
    const before = written.at(row, column);
    const after = draft.cells.get(cellCode(row, column))?.content;
    if (before === undefined || after === undefined) return before !== after && before !== undefined;
    if (before.kind === "spilled" || after === spilledContent) return false;
    const found = now(row, column);
    return before.kind === "formula" && isFormula(found) ? !sameContent(found, after) : !before.isSame(after);
  });
}
