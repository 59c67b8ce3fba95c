import type { UndoStep } from "../undo/UndoStep";

/** Bytes of one request: Excel takes 5 MB, but while a pane puts so much together it does not answer the hand. */
export const requestBytes = 1_200_000;

/**
 * Actions of one request. Requests of many thousand formatting actions have failed in Excel although they were far
 * below its limit of bytes (OfficeDev/office-js issue 6678).
 */
export const requestActions = 5000;

/** Actions of a change that says nothing of them. */
export const fewActions = 8;

/** One change of the workbook, small enough for one request. */
export interface WriteOp {
  /** UTF-8 bytes of its request, roughly. */
  readonly bytes: number;
  /** How many actions it is made of, roughly; absent for a few. */
  readonly actions?: number;
  /** Whether what follows waits until this has been done and checked. */
  readonly endsRequest?: boolean;
  /** What takes it back; recorded before the request leaves. */
  readonly undo: readonly UndoStep[];
  /** Queues a look, ahead of the change, at what it takes away; after the sync the result brings back what was typed there. */
  readonly lookAhead?: (context: Excel.RequestContext) => () => Rescue;
  /** Queues the change; must not sync. */
  apply(context: Excel.RequestContext): void;
}

/** Brings back what somebody had typed into cells that a change took away. */
export interface Rescue {
  readonly cells: number;
  /** Queues it. */
  apply(context: Excel.RequestContext): void;
}

/** UTF-8 bytes that a cell takes in a request, its comma included. */
export function jsonBytes(cell: unknown): number {
  if (typeof cell === "number") return numberBytes(cell);
  if (typeof cell !== "string") return String(cell).length + 1;
  let bytes = 3;
  for (let index = 0; index < cell.length; index++) {
    const code = cell.charCodeAt(index);
    bytes += code === 34 || code === 92 ? 2 : code < 32 ? 6 : code < 128 ? 1 : code < 2048 ? 2 : 3;
  }
  return bytes;
}

/** Decimals that most numbers have at most. */
const fewDecimals = 4;

/** Those of a number, without writing it as long as it has few decimals. */
function numberBytes(number: number): number {
  const size = Math.abs(number);
  let decimals = 0;
  for (let power = 1; decimals <= fewDecimals; power *= 10, decimals++)
    if (Math.round(size * power) / power === size) break;
  if (decimals > fewDecimals || size >= 1e15) return String(number).length + 1;
  let bytes = (number < 0 ? 2 : 1) + 1 + (decimals === 0 ? 0 : decimals + 1);
  for (let power = 10; size >= power; power *= 10) bytes++;
  return bytes;
}
