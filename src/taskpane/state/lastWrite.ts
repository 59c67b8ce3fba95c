import { createContext, use, useMemo, useState } from "react";
import type { WriteResult } from "../../actions/list/messages";

interface Stored {
  readonly last: { readonly result: WriteResult; readonly undone: boolean } | null;
  /** Bumped with every write and undo: what was read from the workbook before may have changed. */
  readonly version: number;
}

interface LastWriteState extends Stored {
  readonly record: (result: WriteResult) => void;
  readonly markUndone: (undoId: string) => void;
}

export const LastWriteContext = createContext<LastWriteState>({
  last: null,
  version: 0,
  record: () => undefined,
  markUndone: () => undefined,
});

/** The last write of any feature, and the way to record one. */
export function useLastWrite(): LastWriteState {
  return use(LastWriteContext);
}

/** Keeps the last write of any feature, for the home page and for Undo. */
export function useLastWriteState(): LastWriteState {
  const [stored, setStored] = useState<Stored>({ last: null, version: 0 });
  return useMemo(
    () => ({
      ...stored,
      record(result: WriteResult) {
        setStored((before) => ({ last: { result, undone: false }, version: before.version + 1 }));
      },
      markUndone(undoId: string) {
        setStored((before) =>
          before.last?.result.undoId === undoId
            ? { last: { ...before.last, undone: true }, version: before.version + 1 }
            : before,
        );
      },
    }),
    [stored],
  );
}
