import { use } from "react";
import { ActionsContext } from "./ActionsContext";
import type { PaneActions } from "./PaneActions";

/** The actions on the workbook; suspends while they load. Throws outside of the pane, where there are none. */
export function useActions(): PaneActions {
  const load = use(ActionsContext);
  if (load === null) throw new Error("useActions needs an ActionsContext");
  return use(load());
}
