import { useEffect, useState } from "react";

const typingPauseMs = 120;

export interface PreviewState<Preview> {
  /** The last preview that came through; it stays while a newer one is computed. */
  readonly preview: Preview | null;
  readonly busy: boolean;
  readonly error: unknown;
}

/**
 * Runs a preview whenever `compute` changes (null: nothing to compute yet), after a short pause in typing; a stale
 * one is aborted and its answer dropped. `compute` must keep its identity while nothing changes.
 */
export function usePreview<Preview>(
  compute: ((signal: AbortSignal) => Promise<Preview>) | null,
): PreviewState<Preview> {
  const [done, setDone] = useState<{ compute: unknown; preview: Preview | null; error: unknown }>({
    compute: null,
    preview: null,
    error: null,
  });
  useEffect(() => {
    if (compute === null) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => {
      compute(signal).then(
        (preview) => {
          if (!signal.aborted) setDone({ compute, preview, error: null });
        },
        (error: unknown) => {
          if (!signal.aborted) setDone({ compute, preview: null, error });
        },
      );
    }, typingPauseMs);
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [compute]);
  return {
    preview: compute === null ? null : done.preview,
    busy: compute !== null && done.compute !== compute,
    error: compute === null ? null : done.error,
  };
}
