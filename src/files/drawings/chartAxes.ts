import type { ChartAxes, ChartAxis, FileChart } from "../FileChart";
import { attributes } from "../xml/attributes";
import type { XmlElement } from "../xml/XmlElement";
import { decodeText } from "../xml/xmlText";
import { fontXml, readFont } from "./chartFont";
import { titleFont, titleText, titleXml } from "./chartTitle";

interface AxisIds {
  readonly category: number;
  readonly value: number;
  readonly xml: string;
}

/** The points of an axis title where nothing else is said. */
const titleSize = 10;

/** The ids of a pair of axes. */
export function axisIds(secondary: boolean): AxisIds {
  const category = secondary ? 500000003 : 500000001;
  const value = category + 1;
  return { category, value, xml: `<c:axId val="${category}"/><c:axId val="${value}"/>` };
}

/** The axes of a chart; the second pair has its category axis hidden. */
export function axesXml({ type, axes }: FileChart, hasSecondary: boolean): string {
  const isBar = type.startsWith("bar");
  const between = type.startsWith("area") ? "midCat" : "between";
  const { category, value, secondary } = axes;
  const parts = [
    categoryAxis(axisIds(false), category, isBar ? "l" : "b"),
    valueAxis(axisIds(false), { gridLines: true, ...value }, isBar ? "b" : "l", "autoZero", between),
  ];
  if (hasSecondary) {
    parts.push(
      valueAxis(axisIds(true), secondary, "r", "max", between),
      categoryAxis(axisIds(true), { hidden: true }, "b"),
    );
  }
  return parts.join("");
}

function categoryAxis(ids: AxisIds, axis: ChartAxis, position: string): string {
  return [
    `<c:catAx><c:axId val="${ids.category}"/>${scaling(axis)}${appearance(axis, position)}`,
    `<c:crossAx val="${ids.value}"/><c:crosses val="autoZero"/>`,
    `<c:auto val="${axis.asText ? 0 : 1}"/>`,
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
  ].join("");
}

function valueAxis(
  ids: AxisIds,
  axis: ChartAxis,
  position: string,
  crosses: string,
  between: string,
): string {
  return [
    `<c:valAx><c:axId val="${ids.value}"/>${scaling(axis)}${appearance(axis, position)}`,
    `<c:crossAx val="${ids.category}"/><c:crosses val="${crosses}"/><c:crossBetween val="${between}"/></c:valAx>`,
  ].join("");
}

function scaling({ min, max, reversed = false }: ChartAxis): string {
  return [
    `<c:scaling><c:orientation val="${reversed ? "maxMin" : "minMax"}"/>`,
    max === undefined ? "" : `<c:max val="${max}"/>`,
    min === undefined ? "" : `<c:min val="${min}"/>`,
    "</c:scaling>",
  ].join("");
}

const gridXml =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

function appearance(axis: ChartAxis, position: string): string {
  const format = {
    formatCode: axis.numberFormat ?? "General",
    sourceLinked: axis.numberFormat === undefined,
  };
  return [
    `<c:delete val="${axis.hidden ? 1 : 0}"/><c:axPos val="${position}"/>${axis.gridLines ? gridXml : ""}`,
    axis.title ? titleXml(axis.title, titleSize, axis.titleFont) : "",
    `<c:numFmt${attributes(format)}/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="${axis.labels ?? "nextTo"}"/>${fontXml(axis.font)}`,
  ].join("");
}

/** The axes of a chart's groups: the first of its own, and the second value axis of the others. */
export function readAxes(plot: XmlElement, groups: readonly XmlElement[]): ChartAxes {
  const byId = new Map(
    plot.children
      .filter((child) => child.name.endsWith("Ax"))
      .map((axis) => [axis.child("axId")?.attribute("val") ?? "", axis] as const),
  );
  const axesOf = (group: XmlElement | undefined): XmlElement[] =>
    (group?.all("axId") ?? []).flatMap((id) => byId.get(id.attribute("val") ?? "") ?? []);
  const primary = axesOf(groups[0]);
  const secondary = groups
    .slice(1)
    .flatMap(axesOf)
    .find((axis) => axis.name === "valAx" && !primary.includes(axis));
  return {
    category: readAxis(
      primary.find((axis) => axis.name !== "valAx"),
      false,
    ),
    value: readAxis(
      primary.find((axis) => axis.name === "valAx"),
      true,
    ),
    secondary: readAxis(secondary, false),
  };
}

const labelPlaces: readonly string[] = ["low", "high", "none"];

function readAxis(axis: XmlElement | undefined, usuallyHasGrid: boolean): ChartAxis {
  if (!axis) return {};
  const title = titleText(axis.child("title"));
  const ownTitleFont = titleFont(axis.child("title"), titleSize);
  const min = axis.child("scaling", "min");
  const max = axis.child("scaling", "max");
  const format = axis.child("numFmt");
  const font = readFont(axis.child("txPr"));
  const hasGrid = axis.child("majorGridlines") !== null;
  const labels = axis.child("tickLblPos")?.attribute("val") ?? "";
  return {
    ...(title ? { title } : {}),
    ...(ownTitleFont ? { titleFont: ownTitleFont } : {}),
    ...(min ? { min: min.number("val") } : {}),
    ...(max ? { max: max.number("val") } : {}),
    ...(format && !format.flag("sourceLinked")
      ? { numberFormat: decodeText(format.attribute("formatCode") ?? "General") }
      : {}),
    ...(font ? { font } : {}),
    ...(axis.child("delete")?.flag("val", true) ? { hidden: true } : {}),
    ...(hasGrid === usuallyHasGrid ? {} : { gridLines: hasGrid }),
    ...(labelPlaces.includes(labels) ? { labels: labels as NonNullable<ChartAxis["labels"]> } : {}),
    ...(axis.child("scaling", "orientation")?.attribute("val") === "maxMin" ? { reversed: true } : {}),
    ...(axis.name === "catAx" && axis.child("auto")?.flag("val", true) === false ? { asText: true } : {}),
  };
}
