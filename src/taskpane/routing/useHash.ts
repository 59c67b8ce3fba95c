import { useSyncExternalStore } from "react";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}

/** What a function reads from the location hash: office.js takes history.pushState away, the hash stays. */
export function useHash<Place>(read: (hash: string) => Place): Place {
  return useSyncExternalStore(subscribe, () => read(window.location.hash));
}
