import type { WriteOp } from "./WriteOp";

/**
 * New sheets whose cells take more than one request are hidden until the last of them is there, so that nobody types
 * where later cells go. Call the result after each change is queued, with its place among the changes and the place of
 * the first one of the next request.
 */
export function hiddenUntilWhole(
  ops: readonly WriteOp[],
): (context: Excel.RequestContext, at: number, next: number) => void {
  const lastCells = new Map<string, number>();
  ops.forEach(({ undo }, at) => {
    for (const step of undo)
      if (step.kind === "wrote" || step.kind === "cells") lastCells.set(step.sheet, at);
  });
  const hidden = new Set<string>();
  return ({ workbook: { worksheets } }, at, next) => {
    for (const step of ops[at]?.undo ?? []) {
      if (step.kind !== "removeSheet" || (lastCells.get(step.sheet) ?? 0) < next) continue;
      worksheets.getItem(step.sheet).visibility = "Hidden";
      hidden.add(step.sheet);
    }
    for (const sheet of hidden) {
      if (lastCells.get(sheet) !== at) continue;
      worksheets.getItem(sheet).visibility = "Visible";
      hidden.delete(sheet);
    }
  };
}
