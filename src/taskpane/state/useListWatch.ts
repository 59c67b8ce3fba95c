import { useEffect, useEffectEvent, useState } from "react";
import { useActions } from "./actions";
import { useLastWrite } from "./lastWrite";

/** After the last of several changes, before a list is read again. */
const quietMs = 400;

/**
 * Calls back when something on the sheet of a list has changed, or a sheet was renamed or deleted, once for changes that
 * follow each other; not for what a write of ours does. Null: there is nothing to watch. Gives why it cannot be watched,
 * null as a rule.
 */
export function useListWatch(sheet: string | null, onChange: () => void): unknown {
  const { watchList, watchSheets } = useActions();
  const { isUnderWay } = useLastWrite();
  const [error, setError] = useState<unknown>(null);
  const call = useEffectEvent(() => {
    if (!isUnderWay()) onChange();
  });
  useEffect(() => {
    if (sheet === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = (): void => {
      clearTimeout(timer);
      timer = setTimeout(call, quietMs);
    };
    const told = (): void => {
      if (!isUnderWay()) changed();
    };
    const watching = Promise.all([watchList(sheet, told), watchSheets(told)]);
    watching.then(() => setError(null), setError);
    return () => {
      clearTimeout(timer);
      watching.then((stops) => Promise.all(stops.map((stop) => stop()))).catch(setError);
    };
  }, [sheet, watchList, watchSheets, isUnderWay]);
  return error;
}
