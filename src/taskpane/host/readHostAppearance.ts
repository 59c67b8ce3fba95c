import type { HostAppearance } from "./HostAppearance";
import { isDarkColor } from "./isDarkColor";

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
