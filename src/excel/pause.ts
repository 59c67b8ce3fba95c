import type { Steps } from "../core/Steps";

/** Longest stretch of work before the pane may breathe, in milliseconds. */
const sliceMs = 40;
let sinceLastPause = performance.now();

/** Gives way to the pane, so that it can draw and answer the user: once, or for so many milliseconds. */
export async function pause(milliseconds = 0): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  sinceLastPause = performance.now();
}

/** Whether a slice of work is over, whoever did it: work that follows work in the same turn has what is left of it. */
export function isSliceOver(): boolean {
  return performance.now() - sinceLastPause > sliceMs;
}

/** Gives way to the pane when a slice of work is over. */
export async function breathe(): Promise<void> {
  if (isSliceOver()) await pause();
}

/** All steps, giving way to the pane when a slice of work is over. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe();
  }
}
