import { ExcelError } from "../excel/ExcelError";
import { waitLonger } from "../excel/patience";
import { readyToWrite, runExcel } from "../excel/runExcel";
import { translateHostError } from "../excel/translateHostError";
import { takeBack, type TakenBack } from "../excel/undo/takeBack";
import { undoStack } from "../excel/undo/undoStack";
import { outcome, sheetsOf } from "../excel/write/executeWrites";
import { ActionError, type Message } from "./list/messages";

/**
 * Takes the last write back, cell by cell; what the user typed since stays. With an id, only when that write is the
 * last one. An undo that fails halfway is finished by the next one, or by a later session from its journal.
 * Errors: nothingToUndo, undoNotLast, structureProtected, unfinishedWrite, undoFailed, and those of refuseUndo.
 */
export async function undoLastWrite(undoId?: string): Promise<Message> {
  const entry = undoStack.top();
  if (entry === null) throw new ActionError("nothingToUndo");
  if (undoId !== undefined && undoId !== entry.id) throw new ActionError("undoNotLast");
  const { structureProtected } = await readyToWrite();
  const removesSheet = entry.record.steps.some(({ kind }) => kind === "removeSheet");
  if (structureProtected && removesSheet) throw new ActionError("structureProtected");
  const head = { ...entry.journal, kind: "undo" } as const;
  const taken = await runExcel((context) => takeBack(context, entry.record, head, { alone: true })).catch(
    (error: unknown) => {
      throw error instanceof ExcelError && !refusals.includes(error.key)
        ? new ExcelError("undoFailed", {}, error)
        : error;
    },
  );
  undoStack.pop();
  return undone(taken);
}

/** What is said before anything is changed. */
const refusals: readonly string[] = [
  "unfinishedWrite",
  "workbookReadOnly",
  "sheetProtected",
  "undoRowsHidden",
];

/**
 * Takes the last write back, when it is the one given, because of what went wrong after it. Gives the error that tells
 * what has become of both: the one given where it is our own and nothing is left. Round trips: see takeBack.
 */
export async function takeBackWrite(
  context: Excel.RequestContext,
  undoId: string,
  failure: unknown,
): Promise<unknown> {
  const entry = undoStack.top();
  if (entry?.id !== undoId) return failure;
  const { record, journal } = entry;
  if (failure instanceof ExcelError && failure.key === "noAnswer")
    return new ExcelError("outcomeUnknown", { sheets: sheetsOf(record.steps, record) });
  waitLonger(context);
  try {
    const taken = await takeBack(context, record, { ...journal, kind: "write" });
    undoStack.pop();
    const error = translateHostError(failure);
    const isOurs = error === failure && taken.cells + taken.left.length === 0;
    return isOurs ? failure : outcome(error, taken);
  } catch (error) {
    return new ExcelError("undoFailed", {}, translateHostError(error));
  }
}

/** What the user hears when a write has been taken back. */
export function undone({ cells, left }: TakenBack): Message {
  if (left.length > 0) return { key: "undoLeft", params: { sheets: left.join(", "), cells } };
  return cells === 0 ? { key: "undone", params: {} } : { key: "undoKept", params: { cells } };
}
