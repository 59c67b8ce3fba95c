import { useSyncExternalStore } from "react";

/** The pages of the navigation, in its order. */
export const navigated = [
  "home",
  "classify",
  "forecast",
  "commission",
  "plans",
  "functions",
  "settings",
] as const;

const routes = [...navigated, "glossary"] as const;

/** A page of the pane; the glossary is linked from where its words stand. */
export type Route = (typeof routes)[number];

/** The word that a location hash such as "#/glossary/whole" asks for; "" for none. */
export function parseTerm(hash: string): string {
  const term = /^#\/?glossary\/(.+)$/.exec(hash)?.[1] ?? "";
  try {
    return decodeURIComponent(term);
  } catch {
    return "";
  }
}

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
