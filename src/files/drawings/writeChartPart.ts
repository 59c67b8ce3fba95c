import type { ChartAxis, ChartSource, FileChart, FileSeries } from "../FileDrawing";
import { attributes } from "../xml/attributes";
import { encodeXml } from "../xml/xmlText";

const legendPositions = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** The chart part of a chart. */
export function writeChartPart(chart: FileChart): string {
  const namespaces = attributes({
    "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  });
  const title = chart.title === "" ? "" : titleXml(chart.title, 1400);
  const legend =
    chart.legend === "none"
      ? ""
      : `<c:legend><c:legendPos val="${legendPositions[chart.legend]}"/><c:overlay val="0"/></c:legend>`;
  return [
    `<c:chartSpace${namespaces}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>`,
    title,
    `<c:autoTitleDeleted val="${chart.title === "" ? 1 : 0}"/>`,
    `<c:plotArea><c:layout/>${plot(chart)}</c:plotArea>`,
    legend,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join("");
}

function plot(chart: FileChart): string {
  const series = chart.series.map((one, index) => ({ one, index }));
  const write = (kind: "bar" | "line" | "area" | "pie", picked: typeof series): string =>
    picked.map(({ one, index }) => seriesXml(one, index, kind)).join("");
  const labels = chart.showValues
    ? '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    : "";
  if (chart.type === "pie") {
    return `<c:pieChart><c:varyColors val="1"/>${write("pie", series)}${labels}<c:firstSliceAng val="0"/></c:pieChart>`;
  }
  if (chart.type === "doughnut") {
    return `<c:doughnutChart><c:varyColors val="1"/>${write("pie", series)}${labels}<c:firstSliceAng val="0"/><c:holeSize val="50"/></c:doughnutChart>`;
  }
  const isSecondary = (one: FileSeries): boolean =>
    one.secondary && series.some((other) => !other.one.secondary);
  const groups: string[] = [];
  for (const secondary of [false, true]) {
    const side = series.filter(({ one }) => isSecondary(one) === secondary);
    const ids = axisIds(secondary);
    const lines = side.filter(
      ({ one }) => chart.type === "line" || (chart.type === "combo" && one.kind === "line"),
    );
    const columns = chart.type === "line" ? [] : side.filter((entry) => !lines.includes(entry));
    if (columns.length > 0) {
      groups.push(
        chart.type === "area"
          ? areaGroup(write("area", columns), labels, ids)
          : barGroup(chart, write("bar", columns), labels, ids),
      );
    }
    if (lines.length > 0) {
      groups.push(
        `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${write("line", lines)}${labels}<c:marker val="1"/>${ids.xml}</c:lineChart>`,
      );
    }
  }
  const hasSecondary = series.some(({ one }) => isSecondary(one));
  return groups.join("") + axes(chart, hasSecondary);
}

interface AxisIds {
  readonly category: number;
  readonly value: number;
  readonly xml: string;
}

function axisIds(secondary: boolean): AxisIds {
  const category = secondary ? 500000003 : 500000001;
  const value = category + 1;
  return { category, value, xml: `<c:axId val="${category}"/><c:axId val="${value}"/>` };
}

function barGroup(chart: FileChart, series: string, labels: string, ids: AxisIds): string {
  const isStacked = chart.type.endsWith("Stacked");
  return [
    `<c:barChart><c:barDir val="${chart.type.startsWith("bar") ? "bar" : "col"}"/>`,
    `<c:grouping val="${isStacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}${labels}`,
    `<c:gapWidth val="80"/>${isStacked ? '<c:overlap val="100"/>' : ""}${ids.xml}</c:barChart>`,
  ].join("");
}

function areaGroup(series: string, labels: string, ids: AxisIds): string {
  return `<c:areaChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}${labels}${ids.xml}</c:areaChart>`;
}

function seriesXml(series: FileSeries, index: number, kind: "bar" | "line" | "area" | "pie"): string {
  const rgb = series.color?.replace("#", "").toUpperCase();
  const fill = rgb === undefined ? "" : `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
  const shape = kind === "line" && fill !== "" ? `<a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln>` : fill;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    nameXml(series),
    kind === "pie" || shape === "" ? "" : `<c:spPr>${shape}</c:spPr>`,
    kind === "bar" ? '<c:invertIfNegative val="0"/>' : "",
    kind === "line" ? '<c:marker><c:symbol val="none"/></c:marker>' : "",
    series.categories ? `<c:cat>${textData(series.categories)}</c:cat>` : "",
    `<c:val>${numberData(series.values)}</c:val>`,
    kind === "line" ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
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

function axes(chart: FileChart, hasSecondary: boolean): string {
  const isBar = chart.type.startsWith("bar");
  const primary = axisIds(false);
  const secondary = axisIds(true);
  const { category, value } = chart.axes;
  const parts = [
    categoryAxis(primary, category, isBar ? "l" : "b", false),
    valueAxis(primary, value, isBar ? "b" : "l", "autoZero"),
  ];
  if (hasSecondary) {
    parts.push(
      valueAxis(secondary, chart.axes.secondary, "r", "max"),
      categoryAxis(secondary, {}, "b", true),
    );
  }
  return parts.join("");
}

function categoryAxis(ids: AxisIds, axis: ChartAxis, position: string, deleted: boolean): string {
  return [
    `<c:catAx><c:axId val="${ids.category}"/><c:scaling><c:orientation val="minMax"/></c:scaling>`,
    `<c:delete val="${deleted ? 1 : 0}"/><c:axPos val="${position}"/>${axisTitle(axis)}`,
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${ids.value}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
  ].join("");
}

function valueAxis(ids: AxisIds, axis: ChartAxis, position: string, crosses: string): string {
  const max = axis.max === undefined ? "" : `<c:max val="${axis.max}"/>`;
  const min = axis.min === undefined ? "" : `<c:min val="${axis.min}"/>`;
  const grid =
    crosses === "autoZero"
      ? '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
      : "";
  return [
    `<c:valAx><c:axId val="${ids.value}"/><c:scaling><c:orientation val="minMax"/>${max}${min}</c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${position}"/>${grid}${axisTitle(axis)}`,
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${ids.category}"/><c:crosses val="${crosses}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");
}

function axisTitle(axis: ChartAxis): string {
  return axis.title ? titleXml(axis.title, 1000) : "";
}

function titleXml(text: string, size: number): string {
  const runs = text
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:r><a:rPr lang="en-US" sz="${size}" b="0"/><a:t>${encodeXml(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${runs.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
