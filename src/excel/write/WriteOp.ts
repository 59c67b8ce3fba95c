import type { UndoStep } from "../undo/UndoStep";

/** Bytes of one request: below the 5 MB that Excel takes, with room for what the client adds. */
export const requestBytes = 4_000_000;

/** One change of the workbook, small enough for one request. */
export interface WriteOp {
  /** UTF-8 bytes of its request, roughly. */
  readonly bytes: number;
  /** What takes it back; recorded before the request leaves. */
  readonly undo: readonly UndoStep[];
  /** Queues the change; must not sync. */
  apply(context: Excel.RequestContext): void;
}
