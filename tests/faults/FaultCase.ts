import { undoLastWrite } from "../../src/actions/undoLastWrite";
import type { HeadlessHost } from "../../workbench/headless/createHeadlessHost";

/** One action that changes the workbook, and the workbook that it meets. */
export interface FaultCase {
  readonly name: string;
  /** Whether it takes back what was written. */
  readonly isUndo?: true;
  /** A new workbook as it is before the action. */
  readonly before: () => Promise<HeadlessHost>;
  /** What the pane does from reading to writing. */
  readonly act: (signal?: AbortSignal) => Promise<unknown>;
}

/** The undo of an action, right after it. */
export function undoOf({ name, before, act }: FaultCase): FaultCase {
  return {
    name: `undo of ${name}`,
    isUndo: true,
    async before() {
      const headless = await before();
      await act();
      return headless;
    },
    act: () => undoLastWrite(),
  };
}
