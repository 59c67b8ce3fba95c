import { useCallback, useEffect, useState } from "react";
import { useActions } from "./actions";
import { useReturn } from "./useReturn";

/** Whether the workbook still has sheets of all these names: asked when one is deleted or renamed and on return to the pane. */
export function useSheetsThere(names: readonly string[]): boolean {
  const { haveSheets, watchSheets } = useActions();
  const asked = names.join("\n");
  const [gone, setGone] = useState<string | null>(null);
  const look = useCallback(() => {
    const missing = (are: boolean): void => setGone(are ? null : asked);
    haveSheets(asked.split("\n")).then(missing, () => missing(true));
  }, [asked, haveSheets]);
  useEffect(() => {
    const watching = watchSheets(look);
    watching.catch(look);
    return () => {
      watching.then((stop) => stop()).catch(look);
    };
  }, [look, watchSheets]);
  useEffect(look, [look]);
  useReturn(look);
  return gone !== asked;
}
