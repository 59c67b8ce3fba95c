import type { StepOf, UndoStep } from "../undo/UndoStep";
import { rangeOf } from "./Anchor";
import { queueTypedMeanwhile } from "./typedMeanwhile";
import { fewActions, requestActions, requestBytes, type Rescue, type WriteOp } from "./WriteOp";

/** Whether a change still goes into a request that holds so much already; one alone always does. */
export function fits(
  { bytes, actions = fewActions }: Pick<WriteOp, "bytes" | "actions">,
  request: { readonly bytes: number; readonly actions: number },
): boolean {
  return (
    request.actions === 0 ||
    (request.bytes + bytes <= requestBytes && request.actions + actions <= requestActions)
  );
}

/** Queues that Excel neither calculates nor draws before the request is done. */
export function holdUpdates({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/**
 * Sends changes in order, in as few requests as their size allows. What somebody has typed meanwhile into cells that are
 * overwritten or taken away is put back right away; what moves cells waits for that. Returns how many cells those were.
 */
export async function sendOps(context: Excel.RequestContext, ops: readonly WriteOp[]): Promise<number> {
  let request = { bytes: 0, actions: 0 };
  let looks: (() => Rescue)[] = [];
  const done: UndoStep[] = [];
  let typed = 0;
  const send = async (): Promise<void> => {
    await context.sync();
    const rescues = looks.map((read) => read()).filter(({ cells }) => cells > 0);
    for (const rescue of rescues) rescue.apply(context);
    if (rescues.length > 0) await context.sync();
    typed += rescues.reduce((sum, { cells }) => sum + cells, 0);
    request = { bytes: 0, actions: 0 };
    looks = [];
  };
  for (const op of ops) {
    const overwrites = op.undo.filter((step) => step.kind === "cells");
    if (!fits(op, request) || (looks.length > 0 && overwrites.length === 0)) await send();
    if (request.actions === 0) holdUpdates(context);
    for (const step of overwrites) looks.push(queuePutBack(context, step, done.slice()));
    if (op.lookAhead) looks.push(op.lookAhead(context));
    done.push(...op.undo);
    op.apply(context);
    request = {
      bytes: request.bytes + op.bytes,
      actions: request.actions + (op.actions ?? fewActions),
    };
  }
  await send();
  return typed;
}

function queuePutBack(
  context: Excel.RequestContext,
  step: StepOf<"cells">,
  earlier: readonly UndoStep[],
): () => Rescue {
  const readTyped = queueTypedMeanwhile(context, step);
  return () => {
    const cells = readTyped(earlier)?.cells ?? [];
    return {
      cells: cells.length,
      apply(again) {
        for (const { row, column, content } of cells)
          rangeOf(again, step).getCell(row, column).formulas = [[content]];
      },
    };
  };
}
