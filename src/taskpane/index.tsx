import { createRoot } from "react-dom/client";
import { App } from "./App";
import { associateCommands } from "../commands/associateCommands";
import { whenHostReady } from "./host/whenHostReady";
import type { ActionsLoader } from "./state/ActionsContext";
import type { PaneActions } from "./state/PaneActions";

let loading: Promise<PaneActions> | null = null;

const loadActions: ActionsLoader = () => {
  loading ??= import("./state/workbookActions").then(({ workbookActions }) => workbookActions);
  return loading;
};

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element #root");
const hasHost = await whenHostReady();
if (hasHost) associateCommands();
createRoot(root).render(<App actions={loadActions} hasHost={hasHost} />);
