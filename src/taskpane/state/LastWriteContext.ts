import { createContext } from "react";
import type { WriteResult } from "../../actions/list/messages";

export interface LastWrite {
  readonly result: WriteResult;
  readonly undone: boolean;
}

export interface LastWriteState {
  readonly last: LastWrite | null;
  /** Bumped with every write and undo: what was read from the workbook before may have changed. */
  readonly version: number;
  readonly record: (result: WriteResult) => void;
  readonly markUndone: (undoId: string) => void;
}

export const LastWriteContext = createContext<LastWriteState>({
  last: null,
  version: 0,
  record: () => undefined,
  markUndone: () => undefined,
});
