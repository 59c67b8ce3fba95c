import type { Reference } from "../../actions/functions/readSelection";

/**
 * What a field of the form holds: what was typed or chosen, or cells that were taken from the selection. Those are
 * kept as cells, for how they are written depends on the sheet that the formula goes to.
 */
export type ArgumentDraft =
  | { readonly kind: "typed"; readonly text: string }
  | { readonly kind: "cells"; readonly reference: Reference };

/** By name of the argument; a name that is missing was never filled. */
export type ArgumentDrafts = Readonly<Record<string, ArgumentDraft>>;
