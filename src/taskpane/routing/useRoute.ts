import { useSyncExternalStore } from "react";
import { parseRoute } from "./parseRoute";
import type { Route } from "./Route";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}

/** The current page, from the location hash: office.js takes history.pushState away, the hash stays. */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, () => parseRoute(window.location.hash));
}
