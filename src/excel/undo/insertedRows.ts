import type { UndoTargets } from "./findTargets";
import type { StepOf, UndoStep } from "./UndoStep";

type InsertedRows = StepOf<"insertedRows">;

/** How far the rows of a block have been moved by the insertions of a write. */
export interface RowShift {
  /** The insertions that stand, rows counted from 0 on the sheet. */
  readonly inserts: InsertedRows["inserts"];
  /** Where a sheet row of the block before stands now. */
  rowNow(row: number): number;
}

/**
 * By sheet, as the steps call it, which of the rows that a write inserted stand: the first so many of its insertions, as the
 * growth of the block tells. Null where the block has grown, shrunk or moved in another way: then somebody else inserted
 * or deleted there, and rows are no longer where the steps say.
 */
export function rowShifts(
  steps: readonly UndoStep[],
  { names, sheets }: UndoTargets,
): Map<string, RowShift | null> {
  const shifts = new Map<string, RowShift | null>();
  for (const step of steps) {
    if (step.kind !== "insertedRows" || !sheets.has(step.sheet)) continue;
    shifts.set(step.sheet, shiftOf(step, names.get(step.anchor)?.zone ?? null));
  }
  return shifts;
}

function shiftOf({ zone, inserts }: InsertedRows, now: InsertedRows["zone"] | null): RowShift | null {
  if (now?.row !== zone.row || now.column !== zone.column || now.columns !== zone.columns) return null;
  let grown = now.rows - zone.rows;
  let count = 0;
  for (const insert of inserts) {
    if (grown <= 0) break;
    grown -= insert.count;
    count++;
  }
  if (grown !== 0) return null;
  const standing = inserts.slice(0, count);
  return {
    inserts: standing.map((insert) => ({ ...insert, row: zone.row + insert.row })),
    rowNow(row) {
      let at = row - zone.row;
      for (const insert of standing) if (at >= insert.row) at += insert.count;
      return zone.row + at;
    },
  };
}
