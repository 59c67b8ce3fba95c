import { createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import { brand } from "./brand";

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
