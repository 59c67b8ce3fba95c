/** Gives way to the pane once, so that it can draw and answer the user. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
