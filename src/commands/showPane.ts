import { leaveRequest } from "./ribbonRequests";

/** Starts to show the pane and does not wait for it; a failure is left for the pane to say when it is opened by hand. */
export function showPane(): void {
  Office.addin.showAsTaskpane().catch((error: unknown) => leaveRequest({ kind: "failed", error }));
}
