import type { Trouble } from "./Trouble";

const always = (): boolean => true;

/** Shapes whose reading is not built. */
export const notYet: readonly Trouble[] = [
  {
    name: "a title above",
    kind: "above",
    fits: always,
    apply(draft) {
      draft.above.push(["Report of the sales team"], []);
    },
  },
];
