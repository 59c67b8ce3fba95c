import { useSyncExternalStore } from "react";

/** The pages of the pane, in the order of the navigation. */
export const routes = [
  "home",
  "classify",
  "forecast",
  "commission",
  "plans",
  "functions",
  "settings",
] as const;

export type Route = (typeof routes)[number];

/** The page named by a location hash such as "#/classify"; home when it names none. */
export function parseRoute(hash: string): Route {
  const name = /^#\/?([a-z]+)/.exec(hash)?.[1];
  return routes.find((route) => route === name) ?? "home";
}

/** What a function reads from the location hash: office.js takes history.pushState away, the hash stays. */
export function useHash<Place>(read: (hash: string) => Place): Place {
  return useSyncExternalStore(subscribe, () => read(window.location.hash));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}
