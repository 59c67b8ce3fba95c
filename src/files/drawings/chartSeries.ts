import type {
  ChartSource,
  DashStyle,
  FileSeries,
  LabelPosition,
  MarkerStyle,
  SeriesLine,
  SeriesLook,
} from "../FileChart";
import { attributes } from "../xml/attributes";
import type { XmlElement } from "../xml/XmlElement";
import { decodeText, encodeXml } from "../xml/xmlText";
import { colorXml, readSolid } from "./chartFont";
import { labelsXml, readLabels } from "./chartLabels";

/** How a group of series is drawn. */
export type GroupKind = "bar" | "line" | "area" | "pie";

const emuPerPoint = 12_700;
/** The weight of a line in points, where nothing else is said. */
const usualWeight = 2.25;

/** A series; `labelPlaces` are those that Excel knows in such a group. */
export function seriesXml(
  series: FileSeries,
  index: number,
  kind: GroupKind,
  labelPlaces: readonly LabelPosition[],
): string {
  const { look, categories, values } = series;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    nameXml(series),
    kind === "pie" ? "" : shapeXml(series, kind),
    kind === "bar" ? '<c:invertIfNegative val="0"/>' : "",
    kind === "line" ? markerXml(series) : "",
    look.labels ? labelsXml(look.labels, labelPlaces) : "",
    categories ? `<c:cat>${textData(categories)}</c:cat>` : "",
    `<c:val>${numberData(values)}</c:val>`,
    kind === "line" ? `<c:smooth val="${look.smooth ? 1 : 0}"/>` : "",
    "</c:ser>",
  ].join("");
}

function shapeXml({ color, look }: FileSeries, kind: GroupKind): string {
  const fill = kind === "line" ? "" : look.unfilled ? "<a:noFill/>" : color === null ? "" : colorXml(color);
  const line =
    kind === "line" ? lineXml({ ...look.line, ...(color === null ? {} : { color }) }, true) : edge();
  const shape = fill + line;
  return shape === "" ? "" : `<c:spPr>${shape}</c:spPr>`;

  function edge(): string {
    return look.line ? lineXml(look.line, false) : "";
  }
}

function lineXml({ hidden, color, weight, dash }: SeriesLine, isSeries: boolean): string {
  if (hidden) return "<a:ln><a:noFill/></a:ln>";
  const inner = (color === undefined ? "" : colorXml(color)) + (dash ? `<a:prstDash val="${dash}"/>` : "");
  if (inner === "" && weight === undefined) return "";
  const points = weight ?? (isSeries ? usualWeight : undefined);
  const own = attributes({
    w: points === undefined ? null : Math.round(points * emuPerPoint),
    cap: isSeries ? "rnd" : null,
  });
  return `<a:ln${own}>${inner}${isSeries ? "<a:round/>" : ""}</a:ln>`;
}

function markerXml({ color, look }: FileSeries): string {
  if (look.marker === undefined) return '<c:marker><c:symbol val="none"/></c:marker>';
  const symbol = look.marker === "auto" ? "" : `<c:symbol val="${look.marker}"/>`;
  const size = look.markerSize === undefined ? "" : `<c:size val="${Math.round(look.markerSize)}"/>`;
  const paint = color === null ? "" : colorXml(color);
  const shape = paint === "" ? "" : `<c:spPr>${paint}<a:ln>${paint}</a:ln></c:spPr>`;
  const inner = symbol + size + shape;
  return inner === "" ? "" : `<c:marker>${inner}</c:marker>`;
}

function nameXml({ name, nameFrom }: FileSeries): string {
  if (nameFrom) return `<c:tx>${textData(nameFrom)}</c:tx>`;
  return name === "" ? "" : `<c:tx><c:v>${encodeXml(name)}</c:v></c:tx>`;
}

function textData({ formula, points }: ChartSource): string {
  const cache = points ? `<c:strCache>${pointsXml(points)}</c:strCache>` : "";
  return `<c:strRef><c:f>${encodeXml(formula)}</c:f>${cache}</c:strRef>`;
}

function numberData({ formula, points }: ChartSource): string {
  const cache = points
    ? `<c:numCache><c:formatCode>General</c:formatCode>${pointsXml(points)}</c:numCache>`
    : "";
  return `<c:numRef><c:f>${encodeXml(formula)}</c:f>${cache}</c:numRef>`;
}

function pointsXml(points: readonly (string | number | null)[]): string {
  const filled = points.map((point, index) =>
    point === null ? "" : `<c:pt idx="${index}"><c:v>${encodeXml(String(point))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${points.length}"/>${filled.join("")}`;
}

export function readSeries(series: XmlElement, group: XmlElement, secondary: boolean): FileSeries {
  const text = series.child("tx");
  const categories = series.child("cat") ?? series.child("xVal");
  const isLine = group.name.startsWith("line");
  return {
    name: decodeText(text?.deep("v")[0]?.text ?? ""),
    nameFrom: readSource(text),
    values: readSource(series.child("val") ?? series.child("yVal")) ?? { formula: "" },
    categories: readSource(categories),
    kind: isLine ? "line" : "column",
    secondary,
    color: seriesColor(series, isLine),
    look: readLook(series, group, isLine),
  };
}

function readSource(element: XmlElement | null): ChartSource | null {
  const formula = element?.deep("f")[0];
  return formula ? { formula: formula.text } : null;
}

function seriesColor(series: XmlElement, isLine: boolean): string | null {
  const shape = series.child("spPr");
  return readSolid(isLine ? (shape?.child("ln") ?? null) : shape);
}

const dashes: readonly string[] = ["sysDot", "sysDash", "dash", "dashDot", "sysDashDotDot"];
const markers: readonly string[] = [
  ...["circle", "dash", "diamond", "dot", "plus", "square", "star", "triangle", "x"],
];

function readLook(series: XmlElement, group: XmlElement, isLine: boolean): SeriesLook {
  const shape = series.child("spPr");
  const line = readLine(shape, isLine);
  const labels = readLabels(series.child("dLbls") ?? group.child("dLbls"));
  return {
    ...(!isLine && shape?.child("noFill") ? { unfilled: true } : {}),
    ...(line ? { line } : {}),
    ...(isLine ? readMarker(series, group) : {}),
    ...(isLine && series.child("smooth")?.flag("val", true) ? { smooth: true } : {}),
    ...(labels ? { labels } : {}),
  };
}

function readLine(shape: XmlElement | null, isLine: boolean): SeriesLine | undefined {
  const line = shape?.child("ln");
  if (!line) return undefined;
  const weight = line.attribute("w") === null ? undefined : line.number("w") / emuPerPoint;
  const dash = line.child("prstDash")?.attribute("val") ?? "";
  const color = isLine ? null : readSolid(line);
  const said: SeriesLine = {
    ...(line.child("noFill") ? { hidden: true } : {}),
    ...(color === null ? {} : { color }),
    ...(weight === undefined || (isLine && weight === usualWeight) ? {} : { weight }),
    ...(dashes.includes(dash) ? { dash: dash as DashStyle } : {}),
  };
  return Object.keys(said).length > 0 ? said : undefined;
}

/** Lines have markers where their group says so and they do not say none. */
function readMarker(series: XmlElement, group: XmlElement): Pick<SeriesLook, "marker" | "markerSize"> {
  const marker = series.child("marker");
  const symbol = marker?.child("symbol")?.attribute("val");
  if (symbol === "none" || !(group.child("marker")?.flag("val", true) ?? false)) return {};
  const size = marker?.child("size");
  return {
    marker: markers.includes(symbol ?? "") ? (symbol as MarkerStyle) : "auto",
    ...(size ? { markerSize: size.number("val") } : {}),
  };
}
