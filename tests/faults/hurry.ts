/** So many times faster than they say timers run. */
const speed = 40;

const { setTimeout: real } = globalThis;

/** Makes timers of less than `below` milliseconds that are set from now on run faster; the result ends that. */
export function hurry(below = Infinity): () => void {
  const { setTimeout: former } = globalThis;
  const fast = (run: () => void, milliseconds = 0) =>
    real(run, milliseconds < below ? milliseconds / speed : milliseconds);
  globalThis.setTimeout = fast as typeof setTimeout;
  return () => {
    globalThis.setTimeout = former;
  };
}

/** Timers of less than so many milliseconds wait between two looks at what Excel computes, not for an answer. */
export const betweenLooks = 1000;
