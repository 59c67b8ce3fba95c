/** So many times faster than they say timers run. */
const speed = 40;

const { setTimeout: real } = globalThis;

/**
 * Makes timers of less than `below` milliseconds that are set from now on run faster; the result ends that, and with it
 * every timer that was set and has not run: the Office client waits five seconds to tidy up after a lost answer.
 */
export function hurry(below = Infinity): () => void {
  const { setTimeout: former } = globalThis;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const fast = (run: () => void, milliseconds = 0) => {
    const timer = real(run, milliseconds < below ? milliseconds / speed : milliseconds);
    timers.add(timer);
    return timer;
  };
  globalThis.setTimeout = fast as typeof setTimeout;
  return () => {
    globalThis.setTimeout = former;
    timers.forEach(clearTimeout);
  };
}

/** Timers of less than so many milliseconds wait between two looks at what Excel computes, not for an answer. */
export const betweenLooks = 1000;
