/** Longest stretch of work before the pane may breathe, in milliseconds. */
export const sliceMs = 40;

/** Gives way to the pane, so that it can draw and answer the user: once, or for so many milliseconds. */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
