import { useEffect, useEffectEvent } from "react";

const quietMs = 1500;

/**
 * Calls back when the user returns to the pane, from the sheet or from another window: cells may have changed
 * meanwhile. Several signals of one return count once.
 */
export function useReturn(onReturn: () => void): void {
  const call = useEffectEvent(onReturn);
  useEffect(() => {
    let lastCall = Date.now();
    const returned = (): void => {
      if (document.visibilityState === "hidden" || Date.now() - lastCall < quietMs) return;
      lastCall = Date.now();
      call();
    };
    window.addEventListener("focus", returned);
    document.addEventListener("visibilitychange", returned);
    return () => {
      window.removeEventListener("focus", returned);
      document.removeEventListener("visibilitychange", returned);
    };
  }, []);
}
