import { use } from "react";
import { ActionsContext } from "./ActionsContext";
import type { PaneActions } from "./PaneActions";

/** The actions on the workbook. Throws outside of the pane, where there are none. */
export function useActions(): PaneActions {
  const actions = use(ActionsContext);
  if (actions === null) throw new Error("useActions needs an ActionsContext");
  return actions;
}
