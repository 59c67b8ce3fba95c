import { useEffect, useState } from "react";
import type { HostAppearance } from "./HostAppearance";
import { readHostAppearance } from "./readHostAppearance";

function current(): HostAppearance {
  return readHostAppearance(
    window.location.search,
    typeof Office === "undefined" ? undefined : Office.context,
  );
}

function same(a: HostAppearance, b: HostAppearance): boolean {
  return a.displayLanguage === b.displayLanguage && a.dark === b.dark;
}

/**
 * The host's language and theme. Excel has no event for a changed theme: read again whenever the pane is shown, and
 * after a message from the page around it (the workbench says so when its language or theme is switched).
 */
export function useHostAppearance(): HostAppearance {
  const [appearance, setAppearance] = useState(current);
  useEffect(() => {
    const refresh = (): void => setAppearance((before) => (same(before, current()) ? before : current()));
    const afterMessage = (): void => void setTimeout(refresh);
    window.addEventListener("focus", refresh);
    window.addEventListener("message", afterMessage);
    document.addEventListener("visibilitychange", refresh);
    return () => {
      window.removeEventListener("focus", refresh);
      window.removeEventListener("message", afterMessage);
      document.removeEventListener("visibilitychange", refresh);
    };
  }, []);
  return appearance;
}
