import { movedFormula } from "../write/movedFormula";
import type { Content } from "../write/Content";
import type { UndoTargets } from "./findTargets";
import type { StepOf, UndoStep } from "./UndoStep";
import type { Grid } from "./Written";

/** Steps on the cells of a list as they stand now. */
export interface PlacedSteps {
  readonly steps: readonly UndoStep[];
  /** Cells whose former formula cannot be told for the place that they have now: they stay as they are. */
  readonly left: number;
}

/**
 * Finds the cells of anchored steps where they are now: rows and columns may have come or gone before the list. Where the
 * name has lost its cells, those are gone, and so is the step; where the name itself is gone, or stands on another sheet,
 * the cells are looked for where they were.
 */
export function whereNow(steps: readonly UndoStep[], targets: UndoTargets): PlacedSteps {
  let left = 0;
  const placed = steps.flatMap((step): UndoStep[] => {
    if ((step.kind !== "cells" && step.kind !== "wrote") || step.anchor === undefined) return [step];
    const name = targets.names.get(step.anchor.name);
    if (name?.zone === null) return [];
    const sheet = targets.sheets.get(step.sheet)?.name ?? step.sheet;
    if (name === undefined || name.sheet !== sheet) return [unanchored(step)];
    const row = name.zone.row + step.anchor.row;
    const column = name.zone.column + step.anchor.column;
    const zone = { ...step.zone, row, column };
    const move = { sheet, rows: row - step.zone.row, columns: column - step.zone.column };
    if (move.rows === 0 && move.columns === 0) return [step];
    const from = step.zone.row - step.anchor.row;
    const moved = (cell: Content | null): Content | null =>
      typeof cell === "string" && cell.startsWith("=") ? movedFormula(cell, { ...move, from }) : cell;
    const grid = (cells: Grid): Grid => cells.map((line) => line.map(moved));
    const written = "contents" in step.written ? { contents: grid(step.written.contents) } : step.written;
    if (step.kind === "wrote") return [{ ...step, zone, written }];
    const contents = grid(step.contents);
    left += countLost(step.contents, contents);
    return [{ ...step, zone, written, asSent: step.written, contents }];
  });
  return { steps: placed, left };
}

function unanchored(step: StepOf<"cells"> | StepOf<"wrote">): UndoStep {
  const { kind, sheet, zone } = step;
  if (kind === "wrote") return { kind, sheet, zone, written: step.written };
  const { contents, written, formats, formatsWritten } = step;
  return {
    ...{ kind, sheet, zone, contents, written },
    ...(formats && { formats }),
    ...(formatsWritten && { formatsWritten }),
  };
}

function countLost(before: Grid, after: Grid): number {
  return before.reduce(
    (sum, line, r) => sum + line.filter((cell, c) => cell !== null && after[r]?.[c] === null).length,
    0,
  );
}
