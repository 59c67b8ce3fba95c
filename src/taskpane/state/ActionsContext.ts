import { createContext } from "react";
import type { PaneActions } from "./PaneActions";

/** Gives the actions when the first page asks for them; must answer with the same promise every time. */
export type ActionsLoader = () => Promise<PaneActions>;

export const ActionsContext = createContext<ActionsLoader | null>(null);
