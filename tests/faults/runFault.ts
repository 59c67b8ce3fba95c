import { describeError } from "../../src/actions/list/messages";
import { rehearseFaults } from "../../workbench/host/faults/rehearseFaults";
import type { Host } from "../../workbench/host/Host";
import { bookImage, imageDifferences } from "../support/bookImage";
import { closeWorkbooks } from "../support/headless";
import { claimsOf } from "./claims";
import type { FaultCase } from "./FaultCase";
import { betweenLooks, hurry } from "../support/hurry";
import { type Baseline, faultsOf, type Injection } from "./injections";
import { beginSession, repair } from "./newSession";

export async function baselineOf({ before, act }: FaultCase): Promise<Baseline> {
  beginSession();
  const calm = hurry(betweenLooks);
  const headless = await before();
  const image = bookImage(headless.book);
  const { requests, stop } = rehearseFaults(headless.host, {});
  let cancellableFrom = Infinity;
  await act(undefined, () => {
    cancellableFrom = requests.length + 1;
    return Promise.resolve();
  });
  stop();
  const after = bookImage(headless.book);
  closeWorkbooks();
  calm();
  return { before: image, after, requests, cancellableFrom };
}

type Outcome =
  | { readonly kind: "done" }
  | { readonly kind: "hangs" }
  | { readonly kind: "failed"; readonly error: unknown };

/**
 * Lets one thing go wrong in a case; why the case does not survive it, empty when it does. What is left half done is
 * taken back by a new session, or, of an undo, by another try in the `same` one.
 */
export async function runFault(
  { name, isUndo, before: open, act }: FaultCase,
  { before, after, cancellableFrom }: Baseline,
  injection: Injection,
  session: "new" | "same" = "new",
): Promise<string[]> {
  beginSession();
  const calm = hurry(betweenLooks);
  const { book, host } = await open();
  const image = () => bookImage(book);
  const state = () => stateOf(image(), before, after);
  const wrong: string[] = [];
  try {
    const canCancel = injection.request >= cancellableFrom;
    const outcome: Outcome = await outcomeOf(act, host, injection, canCancel ? patienceMs : 0);
    const left = state();
    if (outcome.kind !== "hangs") wrong.push(...wrongAnswer(outcome, injection, left));
    else if (canCancel) wrong.push("hangs after Cancel");
    if (left === "neither" && session === "new") {
      beginSession();
      const found = await repair();
      if (state() === "neither") {
        const wanted = isUndo ? after : before;
        wrong.push(
          `${found ? "repaired" : "no journal"}, but ${imageDifferences(wanted, image()).join("; ")}`,
        );
      } else if (isUndo)
        return state() === "before" ? [...wrong, "repaired, but the undo is not finished"] : wrong;
    }
    if (outcome.kind !== "done" && (state() !== "after" || session === "same")) {
      await act();
      const differences = imageDifferences(after, image(), 2);
      if (differences.length > 0) wrong.push(`retry: ${differences.join("; ")}`);
    }
  } catch (error) {
    wrong.push(`${name}, retry or repair: ${describeError("en", error)}`);
  } finally {
    closeWorkbooks();
    calm();
  }
  return wrong;
}

/** An action that has not ended so many milliseconds after Cancel hangs. */
const patienceMs = 45_000;

/** `patience` is how long an action may take after Cancel at a silent host, in milliseconds; 0 for one without Cancel. */
async function outcomeOf(
  act: FaultCase["act"],
  host: Host,
  injection: Injection,
  patience: number,
): Promise<Outcome> {
  const cancel = new AbortController();
  let goOn = (): void => undefined;
  let endWaiting = (): void => undefined;
  const hangs = new Promise<Outcome>((resolve) => {
    endWaiting = () => setTimeout(() => resolve({ kind: "hangs" }), patience);
  });
  const { stop } = rehearseFaults(
    host,
    faultsOf(injection, () => {
      if (cancel.signal.aborted) return;
      if (injection.kind === "silentFrom") {
        goOn = hurry();
        endWaiting();
      }
      if (patience > 0) cancel.abort();
    }),
  );
  const done = act(cancel.signal).then(
    (): Outcome => ({ kind: "done" }),
    (error: unknown): Outcome => ({ kind: "failed", error }),
  );
  const outcome = await Promise.race([done, hangs]);
  goOn();
  stop();
  return outcome;
}

type State = "before" | "after" | "neither" | "both";

/** "both" when the action changes nothing. */
function stateOf(image: unknown, before: unknown, after: unknown): State {
  const isBefore = imageDifferences(before, image, 1).length === 0;
  const isAfter = imageDifferences(after, image, 1).length === 0;
  if (isBefore) return isAfter ? "both" : "before";
  return isAfter ? "after" : "neither";
}

function wrongAnswer(
  outcome: Exclude<Outcome, { readonly kind: "hangs" }>,
  { kind }: Injection,
  state: State,
): string[] {
  if (outcome.kind === "done")
    return state === "after" || state === "both"
      ? []
      : [`says that it is done, but the workbook is ${state}`];
  const { error } = outcome;
  const text = describeError("en", error);
  const claims = claimsOf(error);
  const wrong: string[] = [];
  if (claims.en !== claims["zh-CN"]) wrong.push(`not the same: ${text} ${describeError("zh-CN", error)}`);
  if (claims.en !== "open" && state !== "before" && state !== "both")
    wrong.push(`not true (${state}): ${text}`);
  if (text.startsWith(describeError("en", "").slice(0, 20))) wrong.push(`says no reason: ${text}`);
  if (kind === "cancel" && (error as { readonly key?: unknown }).key !== "cancelled")
    wrong.push(`cancelled, but says: ${text}`);
  return wrong;
}
