import { use, useRef, useState } from "react";
import type { WriteOptions, WriteResult } from "../../actions/list/messages";
import { ActionsContext } from "./actions";
import { useLanguage } from "./language";
import { useLastWrite } from "./lastWrite";

interface WriteState {
  readonly running: { readonly done: number; readonly total: number } | null;
  readonly result: WriteResult | null;
  readonly error: unknown;
  readonly start: (job: (options: WriteOptions) => Promise<WriteResult>) => void;
  readonly cancel: () => void;
}

/**
 * One writing job at a time, with its progress, its way to cancel and its outcome, which goes when the page turns to
 * another source, by `about`. What was written is shown in the workbook.
 */
export function useWrite(about = ""): WriteState {
  const { language } = useLanguage();
  const load = use(ActionsContext);
  const { record, failed, setUnderWay } = useLastWrite();
  const controller = useRef<AbortController | null>(null);
  const [state, setState] = useState<Pick<WriteState, "running" | "result" | "error"> & { about: string }>({
    running: null,
    result: null,
    error: null,
    about,
  });
  const isOfAnother = state.running === null && state.about !== about;
  if (isOfAnother) setState({ running: null, result: null, error: null, about });

  function start(job: (options: WriteOptions) => Promise<WriteResult>): void {
    if (controller.current !== null) return;
    const own = new AbortController();
    controller.current = own;
    setUnderWay(true);
    setState({ running: { done: 0, total: 1 }, result: null, error: null, about });
    const progress = (done: number, total: number): void =>
      setState((before) => (before.running === null ? before : { ...before, running: { done, total } }));
    job({ language, now: new Date(), progress, signal: own.signal })
      .then(
        (result) => {
          setState({ running: null, result, error: null, about });
          record(result);
          load?.()
            .then((actions) => actions.showWritten(result))
            .catch((error: unknown) => setState((before) => ({ ...before, error })));
        },
        (error: unknown) => {
          setState({ running: null, result: null, error, about });
          failed();
        },
      )
      .finally(() => {
        controller.current = null;
        setUnderWay(false);
      });
  }

  return { ...state, start, cancel: () => controller.current?.abort() };
}
