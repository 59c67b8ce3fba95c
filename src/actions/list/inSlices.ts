import { breathe, isSliceOver, pause } from "../../excel/pause";
import { ActionError } from "./messages";

/** So many milliseconds pass between two looks at the clock, or so many steps. */
const betweenLooks = 1;
const mostSteps = 1024;

/** Does a step for each index below count, giving way to the pane every 40 ms. Error: cancelled. */
export async function inSlices(
  count: number,
  step: (index: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const stopIfCancelled = (): void => {
    if (signal?.aborted === true) throw new ActionError("cancelled");
  };
  stopIfCancelled();
  let steps = 1;
  let looked = performance.now();
  for (let index = 0; index < count;) {
    const end = Math.min(count, index + steps);
    for (; index < end; index++) step(index);
    const now = performance.now();
    steps = now - looked < betweenLooks ? Math.min(mostSteps, 2 * steps) : Math.max(1, steps >> 1);
    looked = now;
    if (index === count || !isSliceOver()) continue;
    await pause();
    stopIfCancelled();
    looked = performance.now();
  }
  await breathe();
  stopIfCancelled();
}
