/**
 * What a ribbon button leaves for the pane, whose code may still be loading: to take the last write back
 * (`completed` tells Excel that the button has done its work), or to say that the pane could not be shown.
 */
export type RibbonRequest =
  | { readonly kind: "undo"; readonly completed: () => void }
  | { readonly kind: "failed"; readonly error: unknown };

const arrival = "kam-ribbon-request";

/** commands.js and the pane are two bundles in one page: what they share stands on the page, not in a module. */
interface RibbonPage {
  kamRibbonRequests?: RibbonRequest[];
}

function waiting(): RibbonRequest[] {
  return ((window as RibbonPage).kamRibbonRequests ??= []);
}

export function leaveRequest(request: RibbonRequest): void {
  waiting().push(request);
  window.dispatchEvent(new Event(arrival));
}

/** Calls back for each request that has been left, and from now on for each that comes. */
export function takeRequests(take: (request: RibbonRequest) => void): void {
  const takeAll = (): void => waiting().splice(0).forEach(take);
  window.addEventListener(arrival, takeAll);
  takeAll();
}
