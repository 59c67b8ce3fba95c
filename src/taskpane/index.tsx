import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/associateCommands";
import { App } from "./App";
import { whenHostReady } from "./host/whenHostReady";
import type { ActionsLoader, PaneActions } from "./state/actions";

let loading: Promise<PaneActions> | null = null;

/** A failed loading is forgotten a little later, so that trying again is a new attempt and no endless loop. */
const retryAfterMs = 1000;

const loadActions: ActionsLoader = () => {
  if (loading !== null) return loading;
  loading = import("./state/workbookActions").then(({ workbookActions }) => workbookActions);
  loading.catch(() =>
    setTimeout(() => {
      loading = null;
    }, retryAfterMs),
  );
  return loading;
};

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element #root");
const hasHost = await whenHostReady();
if (hasHost) associateCommands();
createRoot(root).render(<App actions={loadActions} hasHost={hasHost} />);
