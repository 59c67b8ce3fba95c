import { useEffect, useRef } from "react";
import { useActions } from "../state/actions";
import { useLastWrite } from "../state/lastWrite";

interface RunMemoryProps {
  /** The page on which a write is made. */
  readonly page: string;
}

const remembered: readonly string[] = ["classify", "forecast", "commission", "plans"];

/** Has the workbook remember what was written last, for the home page of the next day; nothing is drawn. */
export function RunMemory({ page }: RunMemoryProps) {
  const { rememberRun } = useActions();
  const { last } = useLastWrite();
  const written = useRef<string | null>(null);
  const id = last?.result.undoId ?? null;
  const isUndone = last?.undone ?? false;
  useEffect(() => {
    if (id === null) return;
    if (!isUndone && written.current === id) return;
    if (!isUndone && !remembered.includes(page)) return;
    if (isUndone && written.current !== id) return;
    written.current = isUndone ? null : id;
    // What is not remembered is only not said on the home page.
    void rememberRun(isUndone ? null : (page as "classify"), new Date()).catch(() => undefined);
  }, [id, isUndone, page, rememberRun]);
  return null;
}
