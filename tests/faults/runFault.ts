import { describeError } from "../../src/actions/list/messages";
import { rehearseFaults } from "../../workbench/host/faults/rehearseFaults";
import type { Host } from "../../workbench/host/Host";
import type { RequestBody } from "../../workbench/host/wire";
import { bookImage, imageDifferences } from "../support/bookImage";
import { closeWorkbooks } from "../support/headless";
import { claimsOf } from "./claims";
import type { FaultCase } from "./FaultCase";
import { hurry } from "./hurry";
import { faultsOf, type Injection } from "./injections";
import { beginSession, repair } from "./newSession";

/** A case when nothing goes wrong. */
export interface Baseline {
  readonly before: unknown;
  readonly after: unknown;
  readonly requests: readonly RequestBody[];
}

export async function baselineOf({ before, act }: FaultCase): Promise<Baseline> {
  beginSession();
  const headless = await before();
  const image = bookImage(headless.book);
  const { requests, stop } = rehearseFaults(headless.host, {});
  await act();
  stop();
  const after = bookImage(headless.book);
  closeWorkbooks();
  return { before: image, after, requests };
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
  { before, after }: Baseline,
  injection: Injection,
  session: "new" | "same" = "new",
): Promise<string[]> {
  beginSession();
  const { book, host } = await open();
  const image = () => bookImage(book);
  const state = () => {
    if (imageDifferences(before, image(), 1).length === 0) return "before";
    return imageDifferences(after, image(), 1).length === 0 ? "after" : "neither";
  };
  const wrong: string[] = [];
  try {
    const outcome = await outcomeOf(act, host, injection);
    const left = state();
    wrong.push(...wrongAnswer(outcome, injection, left));
    if (left === "neither" && session === "new") {
      beginSession();
      const found = await repair();
      if (state() === "neither") {
        const wanted = isUndo ? after : before;
        wrong.push(
          `${found ? "repaired" : "no journal"}, but ${imageDifferences(wanted, image()).join("; ")}`,
        );
      } else if (isUndo && state() === "before") return [...wrong, "repaired, but the undo is not finished"];
    }
    if (state() === "before" || session === "same") {
      await act();
      const differences = imageDifferences(after, image(), 2);
      if (differences.length > 0) wrong.push(`retry: ${differences.join("; ")}`);
    }
  } catch (error) {
    wrong.push(`${name}, retry or repair: ${describeError("en", error)}`);
  } finally {
    closeWorkbooks();
  }
  return wrong;
}

/** An action that has not ended so many milliseconds after Cancel hangs. */
const patienceMs = 45_000;

async function outcomeOf(act: FaultCase["act"], host: Host, injection: Injection): Promise<Outcome> {
  const cancel = new AbortController();
  let goOn = (): void => undefined;
  let endWaiting = (): void => undefined;
  const hangs = new Promise<Outcome>((resolve) => {
    endWaiting = () => setTimeout(() => resolve({ kind: "hangs" }), patienceMs);
  });
  const { stop } = rehearseFaults(
    host,
    faultsOf(injection, () => {
      if (cancel.signal.aborted) return;
      if (injection.kind === "silentFrom") {
        goOn = hurry();
        endWaiting();
      }
      cancel.abort();
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

function wrongAnswer(outcome: Outcome, { kind }: Injection, state: "before" | "after" | "neither"): string[] {
  if (outcome.kind === "hangs") return ["hangs after Cancel"];
  if (outcome.kind === "done")
    return state === "after" ? [] : [`says that it is done, but the workbook is ${state}`];
  const { error } = outcome;
  const text = describeError("en", error);
  const claims = claimsOf(error);
  const wrong: string[] = [];
  if (claims.en !== claims["zh-CN"]) wrong.push(`not the same: ${text} ${describeError("zh-CN", error)}`);
  if (claims.en !== "open" && state !== "before") wrong.push(`not true (${state}): ${text}`);
  if (text.startsWith(describeError("en", "").slice(0, 20))) wrong.push(`says no reason: ${text}`);
  if (kind === "cancel" && (error as { readonly key?: unknown }).key !== "cancelled")
    wrong.push(`cancelled, but says: ${text}`);
  return wrong;
}
