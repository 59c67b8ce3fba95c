import { assertUnprotected } from "../assertUnprotected";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { type Axis, deleteLines, insertLines, shiftBlock } from "../sheet/shiftLines";
import { MAX_COLUMN, MAX_ROW, type SheetZone, type Zone } from "../Zone";
import { columnsOf, rowsOf } from "./zoneMath";

const DIRECTIONS: Readonly<Record<string, { readonly action: "insert" | "delete"; readonly axis: Axis }>> = {
  Down: { action: "insert", axis: "rows" },
  Right: { action: "insert", axis: "columns" },
  Up: { action: "delete", axis: "rows" },
  Left: { action: "delete", axis: "columns" },
};

/**
 * Inserts or deletes the cells of a range. Whole rows and columns go as such; a smaller range shifts its neighbours.
 * Ranges that clients hold move along.
 */
export function shiftCells(
  action: "insert" | "delete",
  { sheetId, zone }: SheetZone,
  shift: string,
  context: HostContext,
): void {
  assertUnprotected(sheetId, context);
  const direction = DIRECTIONS[shift];
  if (!direction || direction.action !== action) throw new HostError("InvalidArgument", "shift");
  const wholeRows = zone.left === 0 && zone.right === MAX_COLUMN;
  const wholeColumns = zone.top === 0 && zone.bottom === MAX_ROW;
  if (wholeRows || wholeColumns) {
    const axis: Axis = wholeRows ? "rows" : "columns";
    const [first, count] = axis === "rows" ? [zone.top, rowsOf(zone)] : [zone.left, columnsOf(zone)];
    if (action === "insert") insertLines(context.book, sheetId, axis, first, count);
    else deleteLines(context.book, sheetId, axis, first, count);
    context.references.adjust(sheetId, (held) =>
      moveLines(held, axis, first, action === "insert" ? count : -count),
    );
    return;
  }
  shiftBlock(context.book, action, { sheetId, zone }, direction.axis);
}

/** Where a zone stands after `count` lines were inserted before line `first`, or deleted from it when negative. */
function moveLines(zone: Zone, axis: Axis, first: number, count: number): Zone | null {
  const [start, end] = axis === "rows" ? [zone.top, zone.bottom] : [zone.left, zone.right];
  const limit = axis === "rows" ? MAX_ROW : MAX_COLUMN;
  if (start === 0 && end === limit) return zone;
  const move = (line: number, isEnd: boolean): number => {
    if (count > 0) return line >= first ? line + count : line;
    const gone = -count;
    if (line >= first + gone) return line - gone;
    return line >= first ? (isEnd ? first - 1 : first) : line;
  };
  const [from, to] = [move(start, false), move(end, true)];
  if (to < from) return null;
  return axis === "rows" ? { ...zone, top: from, bottom: to } : { ...zone, left: from, right: to };
}
