import { useEffect, useState } from "react";
import { pointerReleased } from "./pointerReleased";

const typingPauseMs = 120;

/** An answer once no pointer is pressed: it moves what stands below. */
async function afterRelease<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } finally {
    await pointerReleased();
  }
}

export interface PreviewState<Preview> {
  /** The last preview that came through; it stays while a newer one is computed. */
  readonly preview: Preview | null;
  readonly busy: boolean;
  readonly error: unknown;
}

/**
 * Runs a preview whenever `compute` changes (null: nothing to compute yet), after a short pause in typing; a stale
 * one is aborted and its answer dropped. `compute` must keep its identity while nothing changes. `subject` is what the
 * preview is of: that of another one is never shown.
 */
export function usePreview<Preview>(
  compute: ((signal: AbortSignal) => Promise<Preview>) | null,
  subject: unknown = null,
): PreviewState<Preview> {
  const [done, setDone] = useState<{
    compute: unknown;
    subject: unknown;
    preview: Preview | null;
    error: unknown;
  }>({ compute: null, subject: null, preview: null, error: null });
  useEffect(() => {
    if (compute === null) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => {
      afterRelease(compute(signal)).then(
        (preview) => {
          if (!signal.aborted) setDone({ compute, subject, preview, error: null });
        },
        (error: unknown) => {
          if (!signal.aborted) setDone({ compute, subject, preview: null, error });
        },
      );
    }, typingPauseMs);
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [compute, subject]);
  const isOfAnother = compute === null || done.subject !== subject;
  return {
    preview: isOfAnother ? null : done.preview,
    busy: compute !== null && done.compute !== compute,
    error: isOfAnother ? null : done.error,
  };
}
