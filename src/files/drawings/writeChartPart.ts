import type { FileChart, FileSeries, LabelPosition } from "../FileChart";
import { attributes } from "../xml/attributes";
import { axesXml, axisIds } from "./chartAxes";
import { fontXml } from "./chartFont";
import { type GroupKind, seriesXml } from "./chartSeries";
import { titleXml } from "./chartTitle";

const legendPositions = { top: "t", bottom: "b", left: "l", right: "r" } as const;
/** The points of a chart's title where nothing else is said. */
export const titleSize = 14;
/** Percent of a column between categories, where nothing else is said. */
export const usualGap = 80;

/** Cells with #N/A are gaps, as blank ones are. */
const gapsXml =
  '<c:dispBlanksAs val="gap"/><c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart"><c16r3:dataDisplayOptions16><c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

/** The chart part of a chart. */
export function writeChartPart(chart: FileChart): string {
  const namespaces = attributes({
    "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  });
  const legend =
    chart.legend === "none"
      ? ""
      : `<c:legend><c:legendPos val="${legendPositions[chart.legend]}"/><c:overlay val="0"/>${fontXml(chart.legendFont)}</c:legend>`;
  return [
    `<c:chartSpace${namespaces}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>`,
    chart.title === "" ? "" : titleXml(chart.title, titleSize, chart.titleFont),
    `<c:autoTitleDeleted val="${chart.title === "" ? 1 : 0}"/>`,
    `<c:plotArea><c:layout/>${plot(chart)}</c:plotArea>`,
    legend,
    `<c:plotVisOnly val="1"/>${gapsXml}</c:chart>${fontXml(chart.font)}</c:chartSpace>`,
  ].join("");
}

type Placed = { readonly one: FileSeries; readonly index: number };

function plot(chart: FileChart): string {
  const series = chart.series.map((one, index) => ({ one, index }));
  if (chart.type === "pie" || chart.type === "doughnut") return round(chart.type, series);
  const isSecondary = (one: FileSeries): boolean =>
    one.secondary && series.some((other) => !other.one.secondary);
  const groups: string[] = [];
  for (const secondary of [false, true]) {
    const side = series.filter(({ one }) => isSecondary(one) === secondary);
    const ids = axisIds(secondary);
    const lines = side.filter(
      ({ one }) => chart.type === "line" || (chart.type === "combo" && one.kind === "line"),
    );
    const columns = side.filter((entry) => !lines.includes(entry));
    if (columns.length > 0) {
      groups.push(
        chart.type.startsWith("area")
          ? areaGroup(chart, columns, ids.xml)
          : barGroup(chart, columns, ids.xml),
      );
    }
    if (lines.length > 0) {
      const inner = write("line", lines, ["bottom", "center", "left", "right", "top"]);
      groups.push(
        `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${inner}<c:marker val="1"/>${ids.xml}</c:lineChart>`,
      );
    }
  }
  const hasSecondary = series.some(({ one }) => isSecondary(one));
  return groups.join("") + axesXml(chart, hasSecondary);
}

function write(kind: GroupKind, picked: readonly Placed[], places: readonly LabelPosition[]): string {
  return picked.map(({ one, index }) => seriesXml(one, index, kind, places)).join("");
}

function round(type: "pie" | "doughnut", series: readonly Placed[]): string {
  const places: readonly LabelPosition[] =
    type === "pie" ? ["bestFit", "center", "insideEnd", "outsideEnd"] : [];
  const inner = `<c:varyColors val="1"/>${write("pie", series, places)}<c:firstSliceAng val="0"/>`;
  return type === "pie"
    ? `<c:pieChart>${inner}</c:pieChart>`
    : `<c:doughnutChart>${inner}<c:holeSize val="50"/></c:doughnutChart>`;
}

function barGroup(chart: FileChart, series: readonly Placed[], ids: string): string {
  const isStacked = chart.type.endsWith("Stacked") || (chart.type === "combo" && chart.stacked === true);
  const places: LabelPosition[] = ["center", "insideBase", "insideEnd"];
  const overlap = isStacked ? 100 : chart.overlap;
  return [
    `<c:barChart><c:barDir val="${chart.type.startsWith("bar") ? "bar" : "col"}"/>`,
    `<c:grouping val="${isStacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>`,
    write("bar", series, isStacked ? places : [...places, "outsideEnd"]),
    `<c:gapWidth val="${chart.gapWidth ?? usualGap}"/>`,
    overlap === undefined ? "" : `<c:overlap val="${overlap}"/>`,
    `${ids}</c:barChart>`,
  ].join("");
}

function areaGroup({ type }: FileChart, series: readonly Placed[], ids: string): string {
  const grouping = type === "areaStacked" ? "stacked" : "standard";
  return `<c:areaChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${write("area", series, [])}${ids}</c:areaChart>`;
}
