import { ExcelError } from "../ExcelError";
import type { JournalHead } from "../journal/Journal";
import { JournalWriter } from "../journal/JournalWriter";
import { breathe } from "../pause";
import { waitLonger } from "../patience";
import { assertNotViewed } from "../read/readOnly";
import { translateHostError } from "../translateHostError";
import { type BookNames, queueBookNames } from "../undo/BookNames";
import { takeBack, type TakenBack } from "../undo/takeBack";
import type { UndoRecord, UndoStep } from "../undo/UndoStep";
import { hiddenUntilWhole } from "./hiddenUntilWhole";
import { fits, holdUpdates } from "./sendOps";
import { queueTypedMeanwhile } from "./typedMeanwhile";
import { fewActions, jsonBytes, type WriteOp } from "./WriteOp";

/** What a write needs beside its changes. */
export interface WriteControl {
  /** What the journal says of the write while it is under way. */
  readonly journal: Omit<JournalHead, "kind">;
  /** Ids and names of the sheets that there are; needed where the write adds one. */
  readonly sheetsBefore?: BookNames["sheets"];
  /** Queues a look, ahead of the changes of each request, at what they rest on; the result throws where that is not so. */
  readonly check?: ((context: Excel.RequestContext) => () => void) | undefined;
  /** Bytes written so far and in all. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** At what a step (by its number) overwrites. */
interface Look {
  readonly at: number;
  readonly readTyped: ReturnType<typeof queueTypedMeanwhile>;
}

/** Errors that say for themselves that the workbook is as it was. */
const plainErrors: ReadonlySet<string> = new Set(["cancelled", "sourceChanged", "typedMeanwhile"]);

/**
 * Carries out the changes in order, as few requests as their size allows: one round trip per 1.2 MB or 5,000 actions.
 * With each request goes the journal of how it is taken back, and with the last one the journal leaves the workbook.
 * When one fails, the signal aborts, or somebody has typed into cells that it overwrites, everything done so far is taken
 * back, with what they typed, before the error is thrown: `cancelled`, `writeFailed`, `typedMeanwhile`; `writeKept` where somebody else's cells were in the way of that, `restoreFailed` where it failed.
 * `outcomeUnknown` when Excel gives no answer and the signal aborts. Returns what takes the whole write back.
 */
export async function executeWrites(
  context: Excel.RequestContext,
  ops: readonly WriteOp[],
  control: WriteControl,
): Promise<UndoRecord> {
  const total = Math.max(
    1,
    ops.reduce((sum, op) => sum + op.bytes, 0),
  );
  assertNotViewed();
  const head: JournalHead = { ...control.journal, kind: "write" };
  const record = { id: crypto.randomUUID(), sheetsBefore: control.sheetsBefore ?? [] };
  const journal = new JournalWriter(record, head);
  const keepHidden = hiddenUntilWhole(ops);
  const undo: UndoStep[] = [];
  let readNames: (() => BookNames) | null = null;
  let done = 0;
  let next = 0;
  control.progress?.(0, total);
  try {
    while (next < ops.length) {
      if (control.signal?.aborted === true) throw new ExcelError("cancelled");
      const request = { bytes: 0, actions: 0 };
      const entries: string[] = [];
      const first = next;
      for (let op = ops[next]; op !== undefined; op = ops[++next]) {
        const entry = journal.encode(op.undo);
        const bytes = op.bytes + jsonBytes(entry);
        if (!fits({ ...op, bytes }, request)) break;
        request.bytes += bytes;
        request.actions += op.actions ?? fewActions;
        if (entry !== "") entries.push(entry);
        await breathe();
        if (op.endsRequest === true) {
          next++;
          break;
        }
      }
      holdUpdates(context);
      const check = control.check?.(context);
      journal.add(context, entries.join(","));
      const looks: Look[] = [];
      for (const [place, op] of ops.slice(first, next).entries()) {
        for (const step of op.undo) {
          if (step.kind === "cells")
            looks.push({ at: undo.length, readTyped: queueTypedMeanwhile(context, step) });
          undo.push(step);
        }
        op.apply(context);
        keepHidden(context, first + place, next);
        done += op.bytes;
        await breathe();
      }
      if (next === ops.length) {
        readNames = queueBookNames(context);
        journal.remove();
      }
      await context.sync();
      let typedAt: string | null = null;
      for (const { at, readTyped } of looks) {
        const typed = readTyped(undo.slice(0, at));
        await breathe();
        if (typed === null) continue;
        undo[at] = typed.step;
        typedAt ??= typed.address;
      }
      check?.();
      if (typedAt !== null) throw new ExcelError("typedMeanwhile", { cell: typedAt });
      control.progress?.(done, total);
    }
    return { ...record, steps: undo, names: readNames?.() ?? null };
  } catch (failure) {
    const error = translateHostError(failure);
    if (error instanceof ExcelError && error.key === "noAnswer")
      throw new ExcelError("outcomeUnknown", { sheets: sheetsOf(undo, record) });
    const taken = await restore(context, { ...record, steps: undo, names: null }, head, error);
    throw outcome(error, taken);
  }
}

/** Takes back what was done. */
async function restore(
  context: Excel.RequestContext,
  record: UndoRecord,
  head: JournalHead,
  error: unknown,
): Promise<TakenBack> {
  waitLonger(context);
  try {
    return await takeBack(context, record, head);
  } catch (failure) {
    const detail = reasonOf(translateHostError(failure));
    const sheets = sheetsOf(record.steps, record);
    throw new ExcelError("restoreFailed", { reason: reasonOf(error), detail, sheets }, error);
  }
}

/** What is said of a write that failed and was taken back. */
export function outcome(error: unknown, { cells, left }: TakenBack): ExcelError {
  const isCancelled = error instanceof ExcelError && error.key === "cancelled";
  const reason = reasonOf(error);
  if (left.length > 0) return new ExcelError("writeLeft", { reason, sheets: left.join(", ") }, error);
  if (cells > 0) return new ExcelError(isCancelled ? "cancelledKept" : "writeKept", { reason, cells }, error);
  return error instanceof ExcelError && plainErrors.has(error.key)
    ? error
    : new ExcelError("writeFailed", { reason }, error);
}

/** The sheets that steps change, as the user knows them. */
export function sheetsOf(
  steps: readonly UndoStep[],
  { sheetsBefore }: Pick<UndoRecord, "sheetsBefore">,
): string {
  const names = new Map(sheetsBefore.map(({ id, name }) => [id, name]));
  const sheets = steps.flatMap((step) => ("sheet" in step ? [names.get(step.sheet) ?? step.sheet] : []));
  return [...new Set(sheets)].join(", ");
}

function reasonOf(error: unknown): string {
  if (error instanceof ExcelError)
    return `${error.params["code"] ?? error.key} ${error.params["detail"] ?? ""}`.trim();
  return error instanceof Error ? error.message : String(error);
}
