import { createRoot } from "react-dom/client";
import { answerRibbon } from "../commands/answerRibbon";
import { App } from "./App";
import { type HostState, watchHost } from "./host/watchHost";
import { loadPagesWhenIdle } from "./loadPage";
import type { ActionsLoader, PaneActions } from "./state/actions";
import { type Arriving, arriving } from "./state/Arriving";

let loading: Arriving<PaneActions> | null = null;

/** A failed loading is forgotten a little later, so that trying again is a new attempt and no endless loop. */
const retryAfterMs = 1000;

const loadActions: ActionsLoader = () => {
  if (loading !== null) return loading;
  loading = arriving(
    hostKnown.then(() => import("./state/workbookActions")).then(({ workbookActions }) => workbookActions),
  );
  loading.catch(() =>
    setTimeout(() => {
      loading = null;
    }, retryAfterMs),
  );
  return loading;
};

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element #root");
const pane = createRoot(root);
// Before the host is known: commands.js has associated the ribbon's buttons, and one may have been pressed.
answerRibbon();
const hostKnown = watchHost((host: HostState) => pane.render(<App actions={loadActions} host={host} />));
loadPagesWhenIdle();
