/** After so long without an answer Excel may be waiting for a cell that the user is editing. */
const patienceMs = 1500;

const overdue = new Set<symbol>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** Which requests Excel owes an answer to for so long that the user should hear of it. */
export const answerWatch = {
  /** A request has left; to be called with the result when it was answered. `patience` in milliseconds. */
  asked(patience = patienceMs): () => void {
    const request = Symbol("request");
    const late = (): void => {
      overdue.add(request);
      tell();
    };
    const timer = setTimeout(late, patience);
    return () => {
      clearTimeout(timer);
      if (overdue.delete(request)) tell();
    };
  },
  isOverdue: (): boolean => overdue.size > 0,
  /** Calls back when that changes; the result stops it. */
  listen: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
