import type { XmlElement } from "../xml/XmlElement";

/** Order in which cell formats count the theme's colours: light 1, dark 1, light 2, dark 2, then the accents. */
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** RRGGBB of the theme's colours by the number that cell formats use. */
export function readTheme(theme: XmlElement | null): string[] {
  const scheme = theme?.child("themeElements", "clrScheme");
  return ORDER.map((name, index) => {
    const color = scheme?.child(name)?.children[0];
    return color?.attribute("lastClr") ?? color?.attribute("val") ?? OFFICE[index]!;
  });
}
