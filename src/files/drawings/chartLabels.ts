import type { LabelPosition, SeriesLabels } from "../FileChart";
import { attributes } from "../xml/attributes";
import type { XmlElement } from "../xml/XmlElement";
import { decodeText } from "../xml/xmlText";
import { fontXml, readFont } from "./chartFont";

const marks: Readonly<Record<LabelPosition, string>> = {
  bestFit: "bestFit",
  bottom: "b",
  center: "ctr",
  insideBase: "inBase",
  insideEnd: "inEnd",
  left: "l",
  outsideEnd: "outEnd",
  right: "r",
  top: "t",
};

/**
 * The values beside the points of a series. Excel takes a file with a place that its group does not know for damaged:
 * such a place is left out.
 */
export function labelsXml(
  { position, numberFormat, font }: SeriesLabels,
  places: readonly LabelPosition[],
): string {
  const format = { formatCode: numberFormat, sourceLinked: false };
  return [
    `<c:dLbls>${numberFormat === undefined ? "" : `<c:numFmt${attributes(format)}/>`}`,
    font ? `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${fontXml(font)}` : "",
    position !== undefined && places.includes(position) ? `<c:dLblPos val="${marks[position]}"/>` : "",
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>',
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
  ].join("");
}

/** The labels that show values; undefined where an element shows none. */
export function readLabels(element: XmlElement | null): SeriesLabels | undefined {
  if (!element?.child("showVal")?.flag("val", true)) return undefined;
  const mark = element.child("dLblPos")?.attribute("val");
  const position = (Object.keys(marks) as LabelPosition[]).find((place) => marks[place] === mark);
  const format = element.child("numFmt");
  const font = readFont(element.child("txPr"));
  return {
    ...(position ? { position } : {}),
    ...(format && !format.flag("sourceLinked")
      ? { numberFormat: decodeText(format.attribute("formatCode") ?? "General") }
      : {}),
    ...(font ? { font } : {}),
  };
}
