import { isSliceOver, pause } from "../../excel/pause";
import { ActionError } from "./messages";

/** Steps between two looks at the clock. */
const stride = 16;

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
  for (let index = 0; index < count; index++) {
    step(index);
    if (index % stride !== stride - 1 || !isSliceOver()) continue;
    await pause();
    stopIfCancelled();
  }
  if (count === 1) await pause();
  stopIfCancelled();
}
