/** Work of many rows in steps, between which its caller may give way to something else. */
export type Steps<T> = Generator<undefined, T>;

/** Does all steps at once. */
export function allSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
