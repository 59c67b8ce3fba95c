import type { WriteResult } from "../../src/actions/list/messages";
import { undoLastWrite } from "../../src/actions/undoLastWrite";
import type { HeadlessHost } from "../../workbench/headless/createHeadlessHost";

/** One action that changes the workbook, and the workbook that it meets. */
export interface FaultCase {
  readonly name: string;
  /** Whether it takes back what was written. */
  readonly isUndo?: true;
  /** A new workbook as it is before the action. */
  readonly before: () => Promise<HeadlessHost>;
  /**
   * What the pane does from reading to writing. `writes` is called when the writing begins, from where on the pane
   * offers Cancel; never for an action that cannot be cancelled.
   */
  readonly act: (signal?: AbortSignal, writes?: () => Promise<void>) => Promise<unknown>;
}

/** A case whose write can be taken back. */
export interface WriteCase extends FaultCase {
  readonly act: (signal?: AbortSignal, writes?: () => Promise<void>) => Promise<WriteResult | null>;
}

/** The undo of a write, right after it. */
export function undoOf({ name, before, act }: WriteCase): FaultCase {
  let undoId: string | undefined;
  return {
    name: `undo of ${name}`,
    isUndo: true,
    async before() {
      const headless = await before();
      undoId = (await act())?.undoId;
      return headless;
    },
    act: () => undoLastWrite(undoId),
  };
}
