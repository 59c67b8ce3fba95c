/** "late" is "starting" after some seconds; "none": this page stands in no workbook. */
export type HostState = "starting" | "late" | "ready" | "none";

/** After this the user is told that Excel is still starting. Slow starts are common; some take a minute. */
const lateAfterMs = 3000;

/**
 * Tells how it stands with the host, at once and at every change. No clock decides that there is no host: only Office
 * itself, or that its script is not here. The promise is fulfilled with the last state, "ready" or "none".
 */
export async function watchHost(tell: (state: HostState) => void): Promise<HostState> {
  if (typeof Office === "undefined") {
    tell("none");
    return "none";
  }
  tell("starting");
  const timer = setTimeout(() => tell("late"), lateAfterMs);
  const info = await Office.onReady();
  clearTimeout(timer);
  const state = (info.host as Office.HostType | null) === null ? "none" : "ready";
  tell(state);
  return state;
}
