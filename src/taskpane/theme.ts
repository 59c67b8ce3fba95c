import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { palette } from "../core/palette";

/** The product's green, sixteen shades from black to white; shade 80 carries white text at 5.2:1. */
const brand: BrandVariants = {
  10: "#03110d",
  20: "#0a231c",
  30: "#0b382c",
  40: "#08483a",
  50: palette.deep,
  60: "#06664f",
  70: "#0a7155",
  80: palette.brand,
  90: "#2a8d71",
  100: "#459e84",
  110: "#5faf97",
  120: "#7ac0aa",
  130: palette.soft,
  140: "#b1e0d1",
  150: "#cfefe5",
  160: "#eaf9f4",
};

const light: Theme = createLightTheme(brand);
const dark: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorCompoundBrandForeground1: brand[120],
};

/** Fluent's theme in the product's colour. Windows contrast themes override it through forced-colors. */
export function paneTheme(isDark: boolean): Theme {
  return isDark ? dark : light;
}

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
