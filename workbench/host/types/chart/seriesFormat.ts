import type { DashStyle, MarkerStyle, SeriesLine, SeriesLook } from "../../../../src/files/FileChart";
import type { ChartSeries } from "../../../engine/charts/BookChart";
import { without } from "../../../engine/charts/without";
import { numberValue, textArgument, textValue, toColor } from "../../arguments";
import type { HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { ref } from "../../HostRef";
import type { Members } from "../../Members";
import type { SeriesTarget } from "../Targets";
import { changeChart, chartOf } from "./chartOf";

/** A series as the chart has it now; one that was added has none before its first values. */
export function seriesOf({ chart, index }: SeriesTarget, context: HostContext): ChartSeries {
  const series = chartOf(chart, context).series[index];
  if (!series) throw new HostError("InvalidOperation", "the series has no values yet");
  return series;
}

export function changeSeries(
  target: SeriesTarget,
  changes: Partial<ChartSeries>,
  context: HostContext,
): void {
  const one = seriesOf(target, context);
  const series = [...chartOf(target.chart, context).series];
  series[target.index] = { ...one, ...changes };
  changeChart(target.chart, { series }, context);
}

export function changeLook(target: SeriesTarget, changes: SeriesLook, context: HostContext): void {
  changeSeries(target, { look: { ...seriesOf(target, context).look, ...changes } }, context);
}

export const chartSeriesFormatMembers: Members<"ChartSeriesFormat"> = {
  nav: { fill: (target) => ref("ChartFill", target), line: (target) => ref("ChartLineFormat", target) },
};

const isLine = (target: SeriesTarget, context: HostContext): boolean =>
  seriesOf(target, context).kind === "line";

/** Excel.ChartFill of a series. A line has no fill: Excel keeps what is said of it for the day it is columns. */
export const chartFillMembers: Members<"ChartFill"> = {
  call: {
    setSolidColor(target, args, context) {
      const color = toColor(textArgument(args, 0));
      if (isLine(target, context)) return;
      const look = without(seriesOf(target, context).look ?? {}, "unfilled");
      changeSeries(target, { color, look }, context);
    },
    clear: (target, _args, context) => changeLook(target, { unfilled: true }, context),
  },
};

const dashes: Readonly<Record<string, DashStyle>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "sysDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};

function changeLine(target: SeriesTarget, changes: SeriesLine, context: HostContext): void {
  changeLook(target, { line: { ...seriesOf(target, context).look?.line, ...changes } }, context);
}

/** Excel.ChartLineFormat of a series: the line itself, or the edge of its columns and areas. */
export const chartLineFormatMembers: Members<"ChartLineFormat"> = {
  get: {
    color(target, context) {
      const { color, look } = seriesOf(target, context);
      return (isLine(target, context) ? color : look?.line?.color) ?? "";
    },
    weight: (target, context) => seriesOf(target, context).look?.line?.weight ?? 2.25,
    lineStyle(target, context) {
      const { hidden, dash = "solid" } = seriesOf(target, context).look?.line ?? {};
      return hidden ? "None" : (Object.keys(dashes).find((name) => dashes[name] === dash) ?? "Continuous");
    },
  },
  set: {
    color(target, value, context) {
      const color = toColor(textValue(value));
      if (isLine(target, context)) changeSeries(target, { color }, context);
      else changeLine(target, { color, hidden: false }, context);
    },
    weight(target, value, context) {
      const weight = numberValue(value);
      if (!(weight >= 0)) throw new HostError("InvalidArgument", `weight ${weight}`);
      changeLine(target, { weight }, context);
    },
    lineStyle(target, value, context) {
      const name = textValue(value);
      const dash = ["Automatic", "None"].includes(name) ? "solid" : dashes[name];
      if (!dash) throw new HostError("NotImplemented", `line style ${name}`);
      changeLine(target, { dash, hidden: name === "None" }, context);
    },
  },
  call: { clear: (target, _args, context) => changeLine(target, { hidden: true }, context) },
};

const markers: Readonly<Record<string, MarkerStyle>> = {
  ...{ Automatic: "auto", Circle: "circle", Dash: "dash", Diamond: "diamond", Dot: "dot", Plus: "plus" },
  ...{ Square: "square", Star: "star", Triangle: "triangle", X: "x" },
};

export const markerName = ({ marker }: SeriesLook): string =>
  Object.keys(markers).find((name) => markers[name] === marker) ?? "None";

export function setMarker(target: SeriesTarget, name: string, context: HostContext): void {
  const look = without(seriesOf(target, context).look ?? {}, "marker");
  const marker = markers[name];
  if (!marker && name !== "None") throw new HostError("NotImplemented", `marker ${name}`);
  changeSeries(target, { look: marker ? { ...look, marker } : look }, context);
}
