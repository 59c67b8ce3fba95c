import { describeError } from "../../src/actions/list/messages";
import { type HostFaults, rehearseFaults } from "../../workbench/host/faults/rehearseFaults";
import type { RequestBody } from "../../workbench/host/wire";
import { bookImage, imageDifferences } from "../support/bookImage";
import { closeWorkbooks } from "../support/headless";
import { claimsOf } from "./claims";
import type { FaultCase } from "./FaultCase";
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

/** After Cancel an action at a silent host must end within so many milliseconds. */
const patienceMs = 1000;

type Outcome =
  | { readonly kind: "done" }
  | { readonly kind: "hangs" }
  | { readonly kind: "failed"; readonly error: unknown };

/** Lets one thing go wrong in a case; why the case does not survive it, empty when it does. */
export async function runFault(
  faultCase: FaultCase,
  { before, after }: Pick<Baseline, "before" | "after">,
  injection: Injection,
): Promise<string[]> {
  beginSession();
  const headless = await faultCase.before();
  const faults: string[] = [];
  const image = () => bookImage(headless.book);
  const isImage = (wanted: unknown) => imageDifferences(wanted, image(), 1).length === 0;
  try {
    const outcome = await outcomeOf(faultCase, headless.host, injection);
    const [wasBefore, isAfter] = [isImage(before), isImage(after)];
    faults.push(...wrongAnswer(outcome, injection, wasBefore, isAfter));
    let state = wasBefore ? "before" : isAfter ? "after" : "neither";
    if (state === "neither") {
      beginSession();
      const found = await repair();
      state = isImage(before) ? "before" : isImage(after) ? "after" : "neither";
      if (state === "neither")
        faults.push(
          `${found ? "repaired" : "no journal"}, but ${imageDifferences(before, image()).join("; ")}`,
        );
    }
    if (state === "before" && faultCase.name.startsWith("undo") && !wasBefore) return faults;
    if (state === "before") {
      await faultCase.act();
      const wrong = imageDifferences(after, image(), 2);
      if (wrong.length > 0) faults.push(`retry: ${wrong.join("; ")}`);
    }
  } catch (error) {
    faults.push(`retry or repair: ${describeError("en", error)} ${String(error)}`);
  } finally {
    closeWorkbooks();
  }
  return faults;
}

async function outcomeOf(
  { act }: FaultCase,
  host: Parameters<typeof rehearseFaults>[0],
  injection: Injection,
): Promise<Outcome> {
  const cancel = new AbortController();
  let endWaiting = (): void => undefined;
  const hangs = new Promise<Outcome>((resolve) => {
    endWaiting = () => setTimeout(() => resolve({ kind: "hangs" }), patienceMs);
  });
  const faults: HostFaults = faultsOf(injection, () => {
    cancel.abort();
    if (injection.kind === "silentFrom") endWaiting();
  });
  const { stop } = rehearseFaults(host, faults);
  const done = act(cancel.signal).then(
    (): Outcome => ({ kind: "done" }),
    (error: unknown): Outcome => ({ kind: "failed", error }),
  );
  const outcome = await Promise.race([done, hangs]);
  stop();
  return outcome;
}

function wrongAnswer(outcome: Outcome, { kind }: Injection, isBefore: boolean, isAfter: boolean): string[] {
  if (outcome.kind === "hangs") return ["hangs after Cancel"];
  if (outcome.kind === "done")
    return isAfter ? [] : ["says that it is done, but the workbook is not as wanted"];
  const { error } = outcome;
  const text = describeError("en", error);
  const claims = claimsOf(error);
  const wrong: string[] = [];
  if (claims.en !== claims["zh-CN"])
    wrong.push(`the languages differ: ${text} ${describeError("zh-CN", error)}`);
  if (claims.en === "before" && !isBefore) wrong.push(`not true: ${text}`);
  if (/unexpected/i.test(text)) wrong.push(`no reason: ${text}`);
  if (kind === "cancel" && (error as { key?: string }).key !== "cancelled")
    wrong.push(`cancelled, but: ${text}`);
  return wrong;
}
