import type { ChartLook, ChartType, FileChart } from "../FileChart";
import type { XmlElement } from "../xml/XmlElement";
import { readAxes } from "./chartAxes";
import { readFont } from "./chartFont";
import { readSeries } from "./chartSeries";
import { titleFont, titleText } from "./chartTitle";
import { titleSize, usualGap } from "./writeChartPart";

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
    return group.all("ser").map((element) => ({
      order: element.child("order")?.number("val") ?? 0,
      read: readSeries(element, group, groups.length > 1 && secondary),
    }));
  });
  const ordered = series.sort((a, b) => a.order - b.order).map(({ read }) => read);
  const legend = chart.child("legend");
  const position = (legend?.child("legendPos")?.attribute("val") ?? "r") as keyof typeof legendPositions;
  return {
    type: chartType(groups),
    title:
      titleText(chart.child("title")) ||
      (ordered.length === 1 && !autoTitleDeleted(chart) ? ordered[0]!.name : ""),
    legend: legend ? legendPositions[position] : "none",
    axes: readAxes(plot, groups),
    series: ordered,
    ...readLook(space, chart, groups),
  };
}

function autoTitleDeleted(chart: XmlElement): boolean {
  return chart.child("title") === null || (chart.child("autoTitleDeleted")?.flag("val", true) ?? false);
}

const isStacked = (group: XmlElement): boolean =>
  /tacked/.test(group.child("grouping")?.attribute("val") ?? "");

function chartType(groups: readonly XmlElement[]): ChartType {
  const names = new Set(groups.map((group) => group.name.replace("3DChart", "Chart")));
  if (names.size > 1) return "combo";
  const [first] = groups;
  switch ([...names][0]) {
    case "barChart": {
      const horizontal = first!.child("barDir")?.attribute("val") === "bar";
      return `${horizontal ? "bar" : "column"}${isStacked(first!) ? "Stacked" : "Clustered"}`;
    }
    case "lineChart":
      return groups.length > 1 ? "combo" : "line";
    case "areaChart":
      return isStacked(first!) ? "areaStacked" : "area";
    case "doughnutChart":
      return "doughnut";
    default:
      return "pie";
  }
}

function readLook(space: XmlElement, chart: XmlElement, groups: readonly XmlElement[]): ChartLook {
  const bars = groups.find((group) => group.name.startsWith("bar"));
  const gapWidth = bars?.child("gapWidth")?.number("val", usualGap) ?? usualGap;
  const overlap = bars && !isStacked(bars) ? bars.child("overlap") : null;
  const fonts = {
    font: readFont(space.child("txPr")),
    titleFont: titleFont(chart.child("title"), titleSize),
    legendFont: readFont(chart.child("legend", "txPr")),
  };
  return {
    ...(chartType(groups) === "combo" && bars && isStacked(bars) ? { stacked: true } : {}),
    ...(gapWidth === usualGap ? {} : { gapWidth }),
    ...(overlap ? { overlap: overlap.number("val") } : {}),
    ...Object.fromEntries(Object.entries(fonts).filter(([, font]) => font !== undefined)),
  };
}
