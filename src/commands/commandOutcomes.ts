import type { Message } from "../actions/list/messages";

/** What a ribbon button that shows no page of its own came to. */
export type CommandOutcome =
  { readonly kind: "done"; readonly message: Message } | { readonly kind: "failed"; readonly error: unknown };

const listeners = new Set<(outcome: CommandOutcome) => void>();

/** Where ribbon buttons tell the pane what they did; the pane turns it into words. */
export const commandOutcomes = {
  tell(outcome: CommandOutcome): void {
    for (const listener of listeners) listener(outcome);
  },
  /** Calls back after each command; the result stops it. */
  listen(listener: (outcome: CommandOutcome) => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
