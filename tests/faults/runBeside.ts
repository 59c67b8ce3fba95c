import { describeError } from "../../src/actions/list/messages";
import type { Book } from "../../workbench/engine/Book";
import { rehearseFaults } from "../../workbench/host/faults/rehearseFaults";
import { bookImage as wholeImage, imageDifferences } from "../support/bookImage";
import { closeWorkbooks } from "../support/headless";
import { claimsOf } from "./claims";
import type { FaultCase } from "./FaultCase";
import { beginSession, repair } from "./newSession";
import { editFromAfar, type Ground, type RemoteKind, theirText } from "./remoteEdits";

/**
 * A workbook as two people may leave it: which of two new sheets comes first depends on who was first, and a hidden name
 * of ours whose cells the other has deleted is nobody's.
 */
function bookImage(book: Book): unknown {
  const { order, names, ...rest } = wholeImage(book) as {
    readonly order: readonly string[];
    readonly names: readonly { readonly formula: string }[];
  };
  return { ...rest, order: [...order].sort(), names: names.filter(({ formula }) => formula !== "=#REF!") };
}

/** The workbook after one of two people, or both of them in either order; null where that cannot be. */
export interface Orders {
  readonly editAlone: unknown;
  readonly editFirst: unknown;
  readonly editLast: unknown;
}

/** Whether and how an action and an edit come together when neither disturbs the other. */
export async function ordersOf(
  { before, act }: FaultCase,
  kind: RemoteKind,
  ground: Ground,
): Promise<Orders> {
  const imageOf = async (...steps: ("act" | "edit")[]): Promise<unknown> => {
    beginSession();
    const { book } = await before();
    try {
      for (const step of steps) {
        if (step === "act") await act();
        else if (!(await editFromAfar(book, kind, ground))) return null;
      }
      return bookImage(book);
    } catch {
      return null; // the action refuses what the edit has made: it can only stop
    } finally {
      closeWorkbooks();
    }
  };
  // Of a sheet that the action makes, its deletion leaves what was there before.
  const editAlone = (await imageOf("edit")) ?? (kind === "outputDeleted" ? await imageOf() : null);
  return {
    editAlone,
    editFirst: await imageOf("edit", "act"),
    editLast: await imageOf("act", "edit"),
  };
}

/**
 * Lets somebody else do something before a request of an action; why something of either is lost, empty when nothing
 * is, null when there was nothing to be done at that moment.
 */
export async function runBeside(
  { isUndo, before, act }: FaultCase,
  { editAlone, editFirst, editLast }: Orders,
  kind: RemoteKind,
  ground: Ground,
  request: number,
): Promise<string[] | null> {
  beginSession();
  const { book, host } = await before();
  const edited = { isDone: false };
  const edit = async (): Promise<void> => {
    edited.isDone = await editFromAfar(book, kind, ground);
  };
  const is = (...wanted: unknown[]) =>
    wanted.some((image) => image !== null && imageDifferences(image, bookImage(book), 1).length === 0);
  const lost = (wanted: unknown) => imageDifferences(wanted ?? {}, bookImage(book), 3).join("; ");
  const { stop } = rehearseFaults(host, { remoteEdits: [{ before: request, edit }] });
  try {
    const result = await act();
    stop();
    if (!edited.isDone) return null;
    return is(editFirst, editLast) || leavesSome(result) ? [] : [`done, but ${lost(editLast ?? editFirst)}`];
  } catch (error) {
    stop();
    if (!edited.isDone) return [`refused without reason: ${describeError("en", error)}`];
    const stopped = is(editAlone);
    const text = describeError("en", error);
    if (stopped || claimsOf(error).en === "before")
      return stopped ? [] : [`"${text}", but ${lost(editAlone)}`];
    beginSession();
    await repair();
    if (is(editAlone, ...(isUndo ? [editFirst, editLast] : []))) return [];
    if (claimsOf(error).en === "kept" && JSON.stringify(bookImage(book)).includes(theirText)) return [];
    return [`"${text}", then ${lost(isUndo ? editLast : editAlone)}`];
  } finally {
    closeWorkbooks();
  }
}

/** Whether an undo says that it left what somebody else has changed. */
const leavesSome = (result: unknown): boolean =>
  ["undoKept", "undoLeft"].includes(String((result as { readonly key?: unknown } | null)?.key));
