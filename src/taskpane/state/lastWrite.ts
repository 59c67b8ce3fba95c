import { createContext, use, useMemo, useRef, useState } from "react";
import type { WriteResult } from "../../actions/list/messages";

interface Stored {
  readonly last: { readonly result: WriteResult; readonly undone: boolean } | null;
  /** Bumped with every write and undo: what was read from the workbook before may have changed. */
  readonly version: number;
  /** How many writes have failed: each may have left something unfinished. */
  readonly failures: number;
}

interface LastWriteState extends Stored {
  /** A write begins, or has ended. */
  readonly setUnderWay: (underWay: boolean) => void;
  /** Whether one is under way: what changes in the workbook meanwhile is its doing. */
  readonly isUnderWay: () => boolean;
  readonly record: (result: WriteResult) => void;
  readonly markUndone: (undoId: string) => void;
  /** A write has failed. */
  readonly failed: () => void;
  /** The workbook was changed in another way. */
  readonly changed: () => void;
}

export const LastWriteContext = createContext<LastWriteState>({
  last: null,
  version: 0,
  failures: 0,
  setUnderWay: () => undefined,
  isUnderWay: () => false,
  record: () => undefined,
  markUndone: () => undefined,
  failed: () => undefined,
  changed: () => undefined,
});

/** The last write of any feature, and the way to record one. */
export function useLastWrite(): LastWriteState {
  return use(LastWriteContext);
}

/** Keeps the last write of any feature, for the home page and for Undo. */
export function useLastWriteState(): LastWriteState {
  const [stored, setStored] = useState<Stored>({ last: null, version: 0, failures: 0 });
  const underWayRef = useRef(false);
  const flag = useMemo(
    () => ({
      setUnderWay(underWay: boolean) {
        underWayRef.current = underWay;
      },
      isUnderWay: () => underWayRef.current,
    }),
    [],
  );
  return useMemo(
    () => ({
      ...stored,
      ...flag,
      record(result: WriteResult) {
        setStored((before) => ({ ...before, last: { result, undone: false }, version: before.version + 1 }));
      },
      markUndone(undoId: string) {
        setStored((before) =>
          before.last?.result.undoId === undoId
            ? { ...before, last: { ...before.last, undone: true }, version: before.version + 1 }
            : before,
        );
      },
      failed() {
        setStored((before) => ({ ...before, failures: before.failures + 1 }));
      },
      changed() {
        setStored((before) => ({ ...before, version: before.version + 1 }));
      },
    }),
    [stored, flag],
  );
}
