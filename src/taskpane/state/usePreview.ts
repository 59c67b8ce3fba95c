import { useEffect, useRef, useState } from "react";
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

export interface PreviewState<Preview, Subject> {
  /** The last preview that came through; it stays while a newer one is computed. */
  readonly preview: Preview | null;
  /** What the preview is of; null without one. */
  readonly of: Subject | null;
  /** Whether the preview is of what is there now. */
  readonly isFresh: boolean;
  readonly busy: boolean;
  readonly error: unknown;
}

/**
 * Runs a preview whenever `compute` changes (null: nothing to compute yet), the first about a thing at once, later ones
 * after a short pause in typing; a stale one is aborted and its answer dropped. `compute` must keep its identity while nothing changes. `subject` is what the
 * preview is of: that of another one stays, not fresh, while both are about the same thing, by `about`; else, and while
 * there is nothing to be about (null), none is shown.
 */
export function usePreview<Preview, Subject>(
  compute: ((signal: AbortSignal) => Promise<Preview>) | null,
  subject: Subject,
  about: string | null,
): PreviewState<Preview, Subject> {
  const [done, setDone] = useState<{
    readonly compute: unknown;
    readonly subject: Subject | null;
    readonly about: string | null;
    readonly preview: Preview | null;
    readonly error: unknown;
  }>({ compute: null, subject: null, about: null, preview: null, error: null });
  const computed = useRef<string | null>(null);
  useEffect(() => {
    if (compute === null) return undefined;
    const isFirst = computed.current !== about;
    const controller = new AbortController();
    const { signal } = controller;
    const start = (): void => {
      computed.current = about;
      afterRelease(compute(signal)).then(
        (preview) => {
          if (!signal.aborted) setDone({ compute, subject, about, preview, error: null });
        },
        (error: unknown) => {
          if (!signal.aborted) setDone({ compute, subject, about, preview: null, error });
        },
      );
    };
    const timer = setTimeout(start, isFirst ? 0 : typingPauseMs);
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [compute, subject, about]);
  const isShown = about !== null && done.about === about;
  const isOfThis = compute !== null && done.subject === subject;
  const preview = isShown ? done.preview : null;
  return {
    preview,
    of: preview === null ? null : done.subject,
    isFresh: preview !== null && isOfThis,
    busy: compute === null ? preview !== null : done.compute !== compute,
    error: isShown && isOfThis ? done.error : null,
  };
}
