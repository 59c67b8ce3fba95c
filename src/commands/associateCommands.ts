import { leaveRequest } from "./ribbonRequests";
import { showPane } from "./showPane";

/** The page of the pane that each ribbon button opens. */
const pages: Readonly<Record<string, string>> = {
  openClassify: "classify",
  openForecast: "forecast",
  openCommission: "commission",
  openPlans: "plans",
  openFunctions: "functions",
  openSettings: "settings",
};

/**
 * Connects the ribbon buttons of the manifest: six show the pane at their page, one leaves the pane the request to
 * take the last write back. Runs before anything else of ours has loaded: Excel drops the click of a button whose
 * action it does not know yet, and a showing that is waited for ends some clicks with an error. Does nothing without
 * office.js.
 */
export function associateCommands(): void {
  if (typeof Office === "undefined") return;
  for (const [name, page] of Object.entries(pages)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      window.location.hash = `#/${page}`;
      showPane();
      event.completed();
    });
  }
  Office.actions.associate("undoLastWrite", (event: Office.AddinCommands.Event) => {
    leaveRequest({ kind: "undo", completed: () => event.completed() });
  });
}
