import { type Zone, zoneHas } from "../address/Zone";
import { type Content, contentKey } from "../write/Content";
import { holdsBlock, holdsWritten, rowsHold, spillHeads, wasWritten, type Written } from "./Written";
import type { StepOf, UndoStep } from "./UndoStep";

type WroteStep = StepOf<"wrote">;

/** What a write put into the cells of new sheets, rows and columns, by place; the latest of several writes counts. */
export class WrittenCells {
  /** The latest first. */
  private readonly bySheet = new Map<string, readonly WroteStep[]>();

  constructor(steps: readonly UndoStep[]) {
    for (const step of steps) {
      if (step.kind !== "wrote") continue;
      this.bySheet.set(step.sheet, [step, ...(this.bySheet.get(step.sheet) ?? [])]);
    }
  }

  /** Of the cells of a zone, whose contents are given: whether one (row and column of the sheet) holds what was written there. */
  heldIn(
    sheet: string,
    zone: Zone,
    now: readonly (readonly Content[])[],
  ): (row: number, column: number) => boolean {
    const steps = this.bySheet.get(sheet) ?? [];
    const rows = new Map(steps.map((step) => [step, rowsHeld(step, zone, now)] as const));
    return (row, column) => {
      const step = steps.find(
        (one) =>
          zoneHas(one.zone, row, column) &&
          wasWritten(one.written, row - one.zone.row, column - one.zone.column),
      );
      if (step === undefined) return false;
      const content = now[row - zone.row]?.[column - zone.column] ?? "";
      const [r, c] = [row - step.zone.row, column - step.zone.column];
      return (
        rows.get(step)?.[r] === true ||
        holdsWritten(step.written, r, c, content) ||
        isMovedFormula(step.written, r, c, content)
      );
    };
  }

  /** Cells of a sheet that hold a formula of ours, which may spill. */
  formulas(sheet: string): { readonly row: number; readonly column: number }[] {
    return (this.bySheet.get(sheet) ?? []).flatMap(({ zone, written }) =>
      spillHeads(written).map(([row, column]) => ({ row: zone.row + row, column: zone.column + column })),
    );
  }
}

/**
 * Whether a cell holds the formula that was written there as Excel has rewritten it since: cells of other sheets where
 * they are now, columns of a table by their cells, #REF! for what is gone, as after an undo that broke off.
 */
function isMovedFormula(written: Written, row: number, column: number, now: Content): boolean {
  if (!("contents" in written) || typeof now !== "string") return false;
  const content = written.contents[row]?.[column];
  if (typeof content !== "string" || !content.startsWith("=")) return false;
  const [former, found] = [contentKey(content), contentKey(now)];
  const [before, after] = [former.match(reference) ?? [], found.match(reference) ?? []];
  return (
    former.replace(reference, "!") === found.replace(reference, "!") &&
    before.every((one, index) => isRewritten(one, after[index] ?? ""))
  );
}

/** A reference that is gone, a part of a table, or cells of another sheet. */
const reference =
  /(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?#REF!|[\p{L}_][\p{L}\p{N}_.]*\[(?:[^[\]]|\[[^\]]*\])*\]|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gu;

function isRewritten(before: string, after: string): boolean {
  if (before === after || after.includes("#REF!")) return true;
  const sheetOf = (cells: string): string => cells.slice(0, cells.lastIndexOf("!"));
  if (after.endsWith("]")) return false;
  return before.endsWith("]") || sheetOf(before) === sheetOf(after);
}

/** Of each row of a step whose cells are compared row by row, or all at once, whether it is as it was written. */
function rowsHeld(
  { written, zone: own }: WroteStep,
  zone: Zone,
  now: readonly (readonly Content[])[],
): readonly boolean[] {
  if (!("rows" in written) && !("block" in written)) return [];
  const first = own.row - zone.row;
  const left = own.column - zone.column;
  const cells = Array.from({ length: own.rows }, (_, r) =>
    Array.from({ length: own.columns }, (_cell, c) => now[first + r]?.[left + c] ?? ""),
  );
  if ("rows" in written) return rowsHold(written, cells);
  const isWhole = holdsBlock(written, cells);
  return cells.map(() => isWhole);
}
