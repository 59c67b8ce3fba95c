import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
}

/** Whether to draw dark: as the host says, else as the system prefers. */
export function useDark(hostDark: boolean | null): boolean {
  const systemDark = useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
  return hostDark ?? systemDark;
}
