/** A pointer that is released outside of the pane is not heard of. */
const longestPressMs = 1500;

let isDown = false;
const waiting = new Set<() => void>();

if (typeof window !== "undefined") {
  const release = (): void => {
    isDown = false;
    // What is clicked hears of it first.
    setTimeout(() => {
      for (const go of waiting) go();
      waiting.clear();
    });
  };
  window.addEventListener("pointerdown", () => (isDown = true), true);
  window.addEventListener("pointerup", release, true);
  window.addEventListener("pointercancel", release, true);
}

/** When no pointer is pressed: what moves the page meanwhile would move what is being clicked. */
export function pointerReleased(): Promise<void> {
  if (!isDown) return Promise.resolve();
  return new Promise((resolve) => {
    waiting.add(resolve);
    setTimeout(resolve, longestPressMs);
  });
}
