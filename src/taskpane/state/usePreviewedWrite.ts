import { useCallback, useState } from "react";
import { ActionError, type WriteResult } from "../../actions/list/messages";

interface PreviewedWrite {
  /** Whether everything is being read again, so that what is shown is not what would be written. */
  readonly rereading: boolean;
  readonly write: (job: () => Promise<WriteResult>) => Promise<WriteResult>;
}

/**
 * Writes what is previewed. Where the workbook turns out to have changed since, nothing is written: everything is read
 * again and shown. Error then: sourceChangedShown.
 */
export function usePreviewedWrite(readAnew: () => Promise<unknown>): PreviewedWrite {
  const [rereading, setRereading] = useState(false);
  const write = useCallback(
    async (job: () => Promise<WriteResult>): Promise<WriteResult> => {
      try {
        return await job();
      } catch (error) {
        const source = changedSource(error);
        if (source === null) throw error;
        setRereading(true);
        await readAnew().finally(() => setRereading(false));
        throw new ActionError("sourceChangedShown", { source });
      }
    },
    [readAnew],
  );
  return { rereading, write };
}

/** Which list or settings sheet is no longer what was previewed; null for any other error. */
function changedSource(error: unknown): string | null {
  if (!(error instanceof Error) || !("key" in error) || !("params" in error)) return null;
  const { source } = error.params as Readonly<Record<string, string | number>>;
  return error.key === "sourceChanged" || error.key === "sourceGone" ? String(source) : null;
}
