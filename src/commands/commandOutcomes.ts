import type { Message } from "../actions/list/messages";

/** What a ribbon button that shows no page of its own came to. */
export type CommandOutcome =
  { readonly kind: "done"; readonly message: Message } | { readonly kind: "failed"; readonly error: unknown };

const listeners = new Set<(outcome: CommandOutcome) => void>();
const untold: CommandOutcome[] = [];

/** Where ribbon buttons tell the pane what they did; the pane turns it into words. */
export const commandOutcomes = {
  /** While nobody listens, the outcome waits for the first who does. */
  tell(outcome: CommandOutcome): void {
    if (listeners.size === 0) untold.push(outcome);
    for (const listener of listeners) listener(outcome);
  },
  /** Calls back after each command; the result stops it. */
  listen(listener: (outcome: CommandOutcome) => void): () => void {
    listeners.add(listener);
    untold.splice(0).forEach(listener);
    return () => listeners.delete(listener);
  },
};
