import { ExcelError } from "../ExcelError";
import { pause, sliceMs } from "../pause";
import { assertNotViewed } from "../read/readOnly";
import { translateHostError } from "../translateHostError";
import { applyUndo } from "../undo/applyUndo";
import { requestBytes, type WriteOp } from "./WriteOp";
import { type BookNames, queueBookNames } from "../undo/BookNames";
import type { UndoRecord, UndoStep } from "../undo/UndoStep";

interface WriteControl {
  /** Bytes written so far and in all. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Carries out the changes in order, as few requests as their size allows: one round trip per 4 MB.
 * When one fails, or the signal aborts, everything done so far is taken back before the error is thrown.
 * Returns what takes the whole write back.
 */
export async function executeWrites(
  context: Excel.RequestContext,
  ops: readonly WriteOp[],
  control: WriteControl = {},
): Promise<UndoRecord> {
  const total = Math.max(
    1,
    ops.reduce((sum, op) => sum + op.bytes, 0),
  );
  assertNotViewed();
  const undo: UndoStep[] = [];
  let readNames: (() => BookNames) | null = null;
  let done = 0;
  let next = 0;
  let started = performance.now();
  control.progress?.(0, total);
  try {
    while (next < ops.length) {
      if (control.signal?.aborted === true) throw new ExcelError("cancelled");
      let bytes = 0;
      for (
        let op = ops[next];
        op !== undefined && (bytes === 0 || bytes + op.bytes <= requestBytes);
        op = ops[++next]
      ) {
        undo.push(...op.undo);
        op.apply(context);
        bytes += op.bytes;
        if (performance.now() - started > sliceMs) {
          await pause();
          started = performance.now();
        }
      }
      if (next === ops.length) readNames = queueBookNames(context);
      await context.sync();
      done += bytes;
      control.progress?.(done, total);
    }
    return { steps: undo, names: readNames?.() ?? null };
  } catch (error) {
    await restore(context, undo, translateHostError(error));
    throw error instanceof ExcelError && error.key === "cancelled"
      ? error
      : new ExcelError(
          "writeFailed",
          { reason: reasonOf(translateHostError(error)) },
          translateHostError(error),
        );
  }
}

async function restore(
  context: Excel.RequestContext,
  undo: readonly UndoStep[],
  error: unknown,
): Promise<void> {
  try {
    await applyUndo(context, { steps: undo, names: null }, { keepsTyped: false });
  } catch (failure) {
    throw new ExcelError(
      "restoreFailed",
      { reason: reasonOf(error), detail: reasonOf(translateHostError(failure)) },
      error,
    );
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof ExcelError)
    return `${error.params["code"] ?? error.key} ${error.params["detail"] ?? ""}`.trim();
  return error instanceof Error ? error.message : String(error);
}
