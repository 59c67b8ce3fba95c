import { commandOutcomes } from "./commandOutcomes";

/** The pages of the pane that a ribbon button can open. */
type PaneFeature = "classify" | "forecast" | "commission" | "plans" | "functions" | "settings";

const features: Readonly<Record<string, PaneFeature>> = {
  openClassify: "classify",
  openForecast: "forecast",
  openCommission: "commission",
  openPlans: "plans",
  openFunctions: "functions",
  openSettings: "settings",
};

/**
 * Connects the ribbon buttons of the manifest: six show the pane at their page, one takes the last write back and
 * tells what came of it; when it fails, the pane is shown, so that the user sees why. Does nothing without office.js.
 */
export function associateCommands(): void {
  if (typeof Office === "undefined") return;
  for (const [name, feature] of Object.entries(features)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        window.location.hash = `#/${feature}`;
        await Office.addin.showAsTaskpane();
      } finally {
        event.completed();
      }
    });
  }
  Office.actions.associate("undoLastWrite", async (event: Office.AddinCommands.Event) => {
    try {
      const { undoLastWrite } = await import("../actions/undoLastWrite");
      commandOutcomes.tell({ kind: "done", message: await undoLastWrite() });
    } catch (error) {
      commandOutcomes.tell({ kind: "failed", error });
      await Office.addin.showAsTaskpane();
    } finally {
      event.completed();
    }
  });
}
