import { createContext } from "react";
import type { PaneActions } from "./PaneActions";

export const ActionsContext = createContext<PaneActions | null>(null);
