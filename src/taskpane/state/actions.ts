import { createContext, use } from "react";
import type { Arriving } from "./Arriving";
import type { workbookActions } from "./workbookActions";

/** Everything that the pages ask of the workbook: the actions, or what the tests put in their place. */
export type PaneActions = typeof workbookActions;

/** Gives the actions when the first page asks for them; must answer with the same promise every time. */
export type ActionsLoader = () => Arriving<PaneActions>;

export const ActionsContext = createContext<ActionsLoader | null>(null);

/** The actions on the workbook; suspends while they load. Throws outside of the pane, where there are none. */
export function useActions(): PaneActions {
  const load = use(ActionsContext);
  if (load === null) throw new Error("useActions needs an ActionsContext");
  return use(load());
}
