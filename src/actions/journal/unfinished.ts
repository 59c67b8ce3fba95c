import { type Journal, recordOf } from "../../excel/journal/Journal";
import { queueJournals, type StoredJournals } from "../../excel/journal/readJournals";
import { readyToWrite, runExcel } from "../../excel/runExcel";
import { takeBack } from "../../excel/undo/takeBack";
import { undoStack } from "../../excel/undo/undoStack";
import { messages, type MessageKey } from "../../i18n/en/messages";
import { ActionError, type ActionPage, type Message } from "../list/messages";
import { undone } from "../undoLastWrite";

/** A write or an undo that was begun in the workbook, here or by somebody else, and is not known to have ended. */
export interface Unfinished {
  readonly id: string;
  readonly kind: "write" | "undo";
  /** What the write was to come to; null where a newer version wrote a sentence that this one does not know. */
  readonly title: Message | null;
  /** The page on which it can be done again. */
  readonly page: ActionPage;
  /** When it was started. */
  readonly when: Date;
}

/** A record that cannot be read: of a newer version of the add-in, or damaged. */
export type Unreadable = "newer" | "damaged";

/**
 * What stands unfinished in the workbook, the oldest first; null as a rule. What is left of a journal whose removal
 * was interrupted is removed. One round trip, one or two more where there is anything.
 */
export async function findUnfinished(): Promise<Unfinished | Unreadable | null> {
  return runExcel(async (context) => {
    const { journals, newer, damaged, over } = await readAll(context);
    if (over.length > 0) {
      for (const part of over) part.delete();
      await context.sync();
    }
    const [first] = journals;
    if (first !== undefined) return unfinishedOf(first.journal);
    return newer.length > 0 ? "newer" : damaged.length > 0 ? "damaged" : null;
  });
}

/**
 * Takes back what an unfinished write has left, or finishes an unfinished undo; what the user typed since stays.
 * Error: journalGone when somebody else has done so.
 */
export async function takeBackUnfinished(id: string): Promise<Message> {
  await readyToWrite();
  const taken = await runExcel(async (context) => {
    const { journals } = await readAll(context);
    const found = journals.find(({ journal }) => journal.id === id);
    if (found === undefined) throw new ActionError("journalGone");
    return takeBack(context, recordOf(found.journal), found.journal);
  });
  if (undoStack.top()?.record.id === id) undoStack.pop();
  return undone(taken);
}

/** Leaves everything as it is and forgets that it is unfinished; a damaged record where no id is given. */
export async function leaveUnfinished(id: string | null): Promise<Message> {
  await readyToWrite();
  return runExcel(async (context) => {
    const { journals, damaged } = await readAll(context);
    const found = journals.find(({ journal }) => journal.id === id);
    if (found !== undefined) await showAdded(context, found.journal);
    for (const part of (id === null ? damaged : found?.parts) ?? []) part.delete();
    await context.sync();
    return { key: "journalLeft", params: {} };
  });
}

/** Queues that sheets are shown which were hidden until all their cells were there, or to be taken away. One round trip. */
async function showAdded(context: Excel.RequestContext, { steps }: Journal): Promise<void> {
  const sheets = steps.flatMap((step) =>
    step.kind === "removeSheet"
      ? [context.workbook.worksheets.getItemOrNullObject(step.sheet).load("visibility")]
      : [],
  );
  await context.sync();
  for (const sheet of sheets)
    if (!sheet.isNullObject && sheet.visibility === "Hidden") sheet.visibility = "Visible";
}

async function readAll(context: Excel.RequestContext): Promise<StoredJournals> {
  const read = queueJournals(context);
  await context.sync();
  return read();
}

function unfinishedOf({ id, kind, title: { key, params }, page, when }: Journal): Unfinished {
  const title = key in messages ? { key: key as MessageKey, params } : null;
  return { id, kind, title, page: page as ActionPage, when: new Date(when) };
}
