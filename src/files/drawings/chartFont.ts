import type { ChartFont } from "../FileChart";
import { attributes } from "../xml/attributes";
import type { XmlElement } from "../xml/XmlElement";

/** Files measure fonts in hundredths of a point. */
const hundredth = 100;

/** How texts look that are not written in the chart itself: axes, legend, labels, all of a chart. */
export function fontXml(font: ChartFont | undefined): string {
  if (!font) return "";
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runXml("defRPr", font)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

/** The properties of a run of text. */
export function runXml(name: "defRPr" | "rPr", { name: face, size, bold, color }: ChartFont): string {
  const own = attributes({
    lang: name === "rPr" ? "en-US" : null,
    sz: size === undefined ? null : Math.round(size * hundredth),
    b: bold ?? null,
  });
  const inner = [
    color === undefined ? "" : colorXml(color),
    face === undefined
      ? ""
      : `<a:latin${attributes({ typeface: face })}/><a:ea${attributes({ typeface: face })}/>`,
  ].join("");
  return inner === "" ? `<a:${name}${own}/>` : `<a:${name}${own}>${inner}</a:${name}>`;
}

/** A fill of one colour, "#RRGGBB". */
export const colorXml = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill>`;

/** The font that an element says; undefined where it says none. */
export function readFont(element: XmlElement | null | undefined): ChartFont | undefined {
  const run = element?.deep("defRPr")[0] ?? element?.deep("rPr")[0];
  if (!run) return undefined;
  const face = run.child("latin")?.attribute("typeface");
  const color = readSolid(run);
  const font: ChartFont = {
    ...(face != null && !face.startsWith("+") ? { name: face } : {}),
    ...(run.attribute("sz") === null ? {} : { size: run.number("sz") / hundredth }),
    ...(run.attribute("b") === null ? {} : { bold: run.flag("b") }),
    ...(color === null ? {} : { color }),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

/** The colour of a fill that a file says outright; null for one of the theme, and for none. */
export function readSolid(element: XmlElement | null): string | null {
  const color = element?.child("solidFill", "srgbClr");
  return color ? `#${(color.attribute("val") ?? "000000").toUpperCase()}` : null;
}
