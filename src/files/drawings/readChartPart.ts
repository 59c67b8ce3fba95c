import type { ChartAxis, ChartSource, ChartType, FileChart, FileSeries } from "../FileDrawing";
import type { XmlElement } from "../xml/XmlElement";
import { decodeText } from "../xml/xmlText";

const legendPositions = { b: "bottom", t: "top", l: "left", r: "right", tr: "right" } as const;
const drawnCharts = [
  "barChart",
  "bar3DChart",
  "lineChart",
  "line3DChart",
  "areaChart",
  "pieChart",
  "pie3DChart",
  "doughnutChart",
];

/** Reads a chart part; null for kinds of charts that are not kept. */
export function readChartPart(space: XmlElement): Omit<FileChart, "name" | "anchor"> | null {
  const chart = space.child("chart");
  const plot = chart?.child("plotArea");
  if (!chart || !plot) return null;
  const groups = plot.children.filter((child) => child.name.endsWith("Chart"));
  if (groups.length === 0 || groups.some((group) => !drawnCharts.includes(group.name))) return null;
  const primaryAxes = new Set(groups[0]!.all("axId").map((axis) => axis.attribute("val")));
  const series = groups.flatMap((group) => {
    const secondary = group.all("axId").every((axis) => !primaryAxes.has(axis.attribute("val")));
    return group.all("ser").map((element) => readSeries(element, group, groups.length > 1 && secondary));
  });
  const legend = chart.child("legend");
  const position = (legend?.child("legendPos")?.attribute("val") ?? "r") as keyof typeof legendPositions;
  return {
    type: chartType(groups),
    title:
      titleText(chart.child("title")) ||
      (series.length === 1 && !autoTitleDeleted(chart) ? series[0]!.name : ""),
    legend: legend ? legendPositions[position] : "none",
    axes: readAxes(plot, groups),
    showValues: groups.some((group) => group.child("dLbls", "showVal")?.flag("val", true) ?? false),
    series,
  };
}

function autoTitleDeleted(chart: XmlElement): boolean {
  return chart.child("title") === null || (chart.child("autoTitleDeleted")?.flag("val", true) ?? false);
}

function chartType(groups: readonly XmlElement[]): ChartType {
  const names = new Set(groups.map((group) => group.name.replace("3DChart", "Chart")));
  if (names.size > 1) return "combo";
  const [first] = groups;
  const isStacked = /tacked/.test(first!.child("grouping")?.attribute("val") ?? "");
  switch ([...names][0]) {
    case "barChart": {
      const horizontal = first!.child("barDir")?.attribute("val") === "bar";
      return `${horizontal ? "bar" : "column"}${isStacked ? "Stacked" : "Clustered"}`;
    }
    case "lineChart":
      return groups.length > 1 ? "combo" : "line";
    case "areaChart":
      return "area";
    case "doughnutChart":
      return "doughnut";
    default:
      return "pie";
  }
}

function readSeries(series: XmlElement, group: XmlElement, secondary: boolean): FileSeries {
  const text = series.child("tx");
  const categories = series.child("cat") ?? series.child("xVal");
  return {
    name: decodeText(text?.deep("v")[0]?.text ?? ""),
    nameFrom: readSource(text),
    values: readSource(series.child("val") ?? series.child("yVal")) ?? { formula: "" },
    categories: readSource(categories),
    kind: group.name.startsWith("line") ? "line" : "column",
    secondary,
    color: seriesColor(series),
  };
}

function readSource(element: XmlElement | null): ChartSource | null {
  const formula = element?.deep("f")[0];
  return formula ? { formula: formula.text } : null;
}

function seriesColor(series: XmlElement): string | null {
  const shape = series.child("spPr");
  const color = shape?.child("solidFill", "srgbClr") ?? shape?.child("ln", "solidFill", "srgbClr");
  return color ? `#${(color.attribute("val") ?? "000000").toUpperCase()}` : null;
}

function titleText(title: XmlElement | null): string {
  if (!title) return "";
  const paragraphs = title.deep("p").map((paragraph) =>
    paragraph
      .deep("t")
      .map((run) => run.text)
      .join(""),
  );
  return decodeText(paragraphs.join("\n")) || decodeText(title.deep("v")[0]?.text ?? "");
}

function readAxes(plot: XmlElement, groups: readonly XmlElement[]): FileChart["axes"] {
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
    category: readAxis(primary.find((axis) => axis.name !== "valAx")),
    value: readAxis(primary.find((axis) => axis.name === "valAx")),
    secondary: readAxis(secondary),
  };
}

function readAxis(axis: XmlElement | undefined): ChartAxis {
  if (!axis) return {};
  const title = titleText(axis.child("title"));
  const min = axis.child("scaling", "min");
  const max = axis.child("scaling", "max");
  return {
    ...(title ? { title } : {}),
    ...(min ? { min: min.number("val") } : {}),
    ...(max ? { max: max.number("val") } : {}),
  };
}
