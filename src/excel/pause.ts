/** Longest stretch of work before the pane may breathe, in milliseconds. */
export const sliceMs = 40;

/** Gives way to the pane, so that it can draw and answer the user: once, or for so many milliseconds. */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Gives way to the pane when it is asked and a slice of work is over. */
export function breather(): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started <= sliceMs) return;
    await pause();
    started = performance.now();
  };
}
