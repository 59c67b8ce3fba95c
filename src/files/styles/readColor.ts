import type { XmlElement } from "../xml/XmlElement";

const indexedColors =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** "#RRGGBB" of a colour element of a file; undefined for the automatic colour. */
export function readColor(element: XmlElement | null, theme: readonly string[]): string | undefined {
  if (!element || element.flag("auto")) return undefined;
  const rgb = element.attribute("rgb");
  const indexed = element.attribute("indexed");
  const themed = element.attribute("theme");
  const base = rgb
    ? rgb.slice(-6)
    : themed !== null
      ? theme[Number(themed)]
      : indexedColors[Number(indexed ?? -1)];
  if (base === undefined) return undefined;
  return `#${tinted(base, element.number("tint")).toUpperCase()}`;
}

/** Lightens (tint > 0) or darkens (tint < 0) in the HLS model, as Excel does. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const max = Math.max(...channels);
  const min = Math.min(...channels);
  const lightness = (max + min) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  return channels
    .map((channel) => {
      const relative = spread === 0 ? 0.5 : (channel - min) / spread;
      return Math.round(Math.min(1, Math.max(0, target + chroma * (relative - 0.5))) * 255);
    })
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("");
}

/** Order in which cell formats count the theme's colours: light 1, dark 1, light 2, dark 2, then the accents. */
const themeOrder = [
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
const officeColors = [
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
  return themeOrder.map((name, index) => {
    const color = scheme?.child(name)?.children[0];
    return color?.attribute("lastClr") ?? color?.attribute("val") ?? officeColors[index]!;
  });
}
