import { commandOutcomes } from "./commandOutcomes";
import { takeRequests } from "./ribbonRequests";
import { showPane } from "./showPane";

/**
 * Does what the ribbon's buttons have left for the pane and tells what came of it. When taking back fails, the pane is
 * shown, so that the user sees why.
 */
export function answerRibbon(): void {
  takeRequests((request) => {
    if (request.kind === "failed") commandOutcomes.tell(request);
    else void takeLastWriteBack().finally(request.completed);
  });
}

async function takeLastWriteBack(): Promise<void> {
  try {
    const { undoLastWrite } = await import("../actions/undoLastWrite");
    commandOutcomes.tell({ kind: "done", message: await undoLastWrite() });
  } catch (error) {
    commandOutcomes.tell({ kind: "failed", error });
    showPane();
  }
}
