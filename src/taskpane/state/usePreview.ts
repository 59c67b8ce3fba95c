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
 * answer is dropped. `compute` must keep its identity while nothing changes.
 */
export function usePreview<Preview>(compute: (() => Promise<Preview>) | null): PreviewState<Preview> {
  const [done, setDone] = useState<{ compute: unknown; preview: Preview | null; error: unknown }>({
    compute: null,
    preview: null,
    error: null,
  });
  useEffect(() => {
    if (compute === null) return undefined;
    let stale = false;
    const timer = setTimeout(() => {
      compute().then(
        (preview) => {
          if (!stale) setDone({ compute, preview, error: null });
        },
        (error: unknown) => {
          if (!stale) setDone({ compute, preview: null, error });
        },
      );
    }, typingPauseMs);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [compute]);
  return {
    preview: compute === null ? null : done.preview,
    busy: compute !== null && done.compute !== compute,
    error: compute === null ? null : done.error,
  };
}
