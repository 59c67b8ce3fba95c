import { useMemo, useState } from "react";
import type { WriteResult } from "../../actions/list/messages";
import type { LastWrite, LastWriteState } from "./LastWriteContext";

interface Stored {
  readonly last: LastWrite | null;
  readonly version: number;
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
