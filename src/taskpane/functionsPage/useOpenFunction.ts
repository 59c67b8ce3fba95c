import { useSyncExternalStore } from "react";
import { functionOfHash } from "./functionOfHash";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}

/** The id of the function that is open, from the location hash, so that "back" leads to the list; null for the list. */
export function useOpenFunction(): string | null {
  return useSyncExternalStore(subscribe, () => functionOfHash(window.location.hash));
}
