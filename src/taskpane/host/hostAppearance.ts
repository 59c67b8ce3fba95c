import { useEffect, useState } from "react";
import type { HostState } from "./watchHost";

/** What the host tells the pane about how to look. Null: the host does not say. */
interface HostAppearance {
  readonly displayLanguage: string | null;
  readonly dark: boolean | null;
}

/**
 * The host's language and theme. Excel has no event for a changed theme: read again whenever the pane is shown, and
 * after a message from the page around it (the workbench says so when its language or theme is switched), and when
 * the host's state changes.
 */
export function useHostAppearance(host: HostState): HostAppearance {
  const [appearance, setAppearance] = useState(current);
  useEffect(() => {
    const refresh = (): void => setAppearance((before) => (same(before, current()) ? before : current()));
    refresh();
    const afterMessage = (): void => void setTimeout(refresh);
    window.addEventListener("focus", refresh);
    window.addEventListener("message", afterMessage);
    document.addEventListener("visibilitychange", refresh);
    return () => {
      window.removeEventListener("focus", refresh);
      window.removeEventListener("message", afterMessage);
      document.removeEventListener("visibilitychange", refresh);
    };
  }, [host]);
  return appearance;
}

function current(): HostAppearance {
  return readHostAppearance(
    window.location.search,
    typeof Office === "undefined" ? undefined : Office.context,
  );
}

function same(a: HostAppearance, b: HostAppearance): boolean {
  return a.displayLanguage === b.displayLanguage && a.dark === b.dark;
}

interface HostContext {
  readonly displayLanguage?: string;
  readonly officeTheme?: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string };
}

/**
 * Language and theme as the host gives them. Excel on the web gives no theme; a page address may ask for both
 * ("?lang=zh-CN&theme=dark"), which wins: the workbench and the tests use it.
 */
export function readHostAppearance(search: string, context: HostContext | undefined): HostAppearance {
  const asked = new URLSearchParams(search);
  const theme = asked.get("theme");
  const hostTheme = context?.officeTheme;
  return {
    displayLanguage: asked.get("lang") ?? context?.displayLanguage ?? null,
    dark:
      theme === "dark" || theme === "light"
        ? theme === "dark"
        : (hostTheme?.isDarkTheme ?? isDarkColor(hostTheme?.bodyBackgroundColor)),
  };
}

/** Whether a colour "#rrggbb" is a dark background, by relative luminance; null when it is no such colour. */
function isDarkColor(color: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.5;
}
