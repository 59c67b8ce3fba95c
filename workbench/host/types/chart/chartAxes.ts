import type { ChartAxis, ChartFont } from "../../../../src/files/FileChart";
import type { BookChart } from "../../../engine/charts/BookChart";
import { flagValue, numberValue, textArgument, textValue } from "../../arguments";
import type { HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { type HostRef, ref } from "../../HostRef";
import type { Members } from "../../Members";
import type { AxisTarget, ChartTarget } from "../Targets";
import { changeChart, chartOf } from "./chartOf";

const axisOf = ({ chart, axis }: AxisTarget, context: HostContext): ChartAxis =>
  chartOf(chart, context).axes[axis];

function changeAxis({ chart, axis }: AxisTarget, changes: ChartAxis, context: HostContext): void {
  const { axes } = chartOf(chart, context);
  changeChart(chart, { axes: { ...axes, [axis]: { ...axes[axis], ...changes } } }, context);
}

const axisFont = ({ chart, axis }: AxisTarget, key: "font" | "titleFont") => ({
  chart,
  read: ({ axes }: BookChart) => axes[axis][key],
  write: ({ axes }: BookChart, font: ChartFont) => ({
    axes: { ...axes, [axis]: { ...axes[axis], [key]: font } },
  }),
});

const labelPlaces: Readonly<Record<string, NonNullable<ChartAxis["labels"]>>> = {
  NextToAxis: "nextTo",
  Low: "low",
  High: "high",
  None: "none",
};

/** Excel.ChartGridlines. */
export const chartGridlinesMembers: Members<"ChartGridlines"> = {
  get: {
    visible: (target, context) => axisOf(target, context).gridLines ?? target.axis === "value",
  },
  set: {
    visible: (target, value, context) => changeAxis(target, { gridLines: flagValue(value) }, context),
  },
};

export const chartAxisTitleMembers: Members<"ChartAxisTitle"> = {
  get: {
    text: (axis, context) => axisOf(axis, context).title ?? "",
    visible: (axis, context) => (axisOf(axis, context).title ?? "") !== "",
  },
  nav: { format: (axis) => ref("ChartAxisTitleFormat", axisFont(axis, "titleFont")) },
  set: {
    text(axis, value, context) {
      changeAxis(axis, { title: textValue(value) }, context);
    },
    visible(axis, value, context) {
      if (!flagValue(value)) changeAxis(axis, { title: "" }, context);
    },
  },
};

export const chartAxisMembers: Members<"ChartAxis"> = {
  get: {
    minimum: (axis, context) => axisOf(axis, context).min ?? "",
    maximum: (axis, context) => axisOf(axis, context).max ?? "",
    visible: (axis, context) => axisOf(axis, context).hidden !== true,
    numberFormat: (axis, context) => axisOf(axis, context).numberFormat ?? "General",
    reversePlotOrder: (axis, context) => axisOf(axis, context).reversed ?? false,
    tickLabelPosition(axis, context) {
      const { labels = "nextTo" } = axisOf(axis, context);
      return Object.keys(labelPlaces).find((name) => labelPlaces[name] === labels) ?? "NextToAxis";
    },
    categoryType: (axis, context) => (axisOf(axis, context).asText ? "TextAxis" : "Automatic"),
    axisGroup: ({ axis }) => (axis === "secondary" ? "Secondary" : "Primary"),
    type: ({ axis }) => (axis === "category" ? "Category" : "Value"),
  },
  nav: {
    title: (axis) => ref("ChartAxisTitle", axis),
    majorGridlines: (axis) => ref("ChartGridlines", axis),
    format: (axis) => ref("ChartAxisFormat", axisFont(axis, "font")),
  },
  set: {
    minimum(axis, value, context) {
      changeAxis(axis, { min: numberValue(value) }, context);
    },
    maximum(axis, value, context) {
      changeAxis(axis, { max: numberValue(value) }, context);
    },
    visible: (axis, value, context) => changeAxis(axis, { hidden: !flagValue(value) }, context),
    numberFormat: (axis, value, context) => changeAxis(axis, { numberFormat: textValue(value) }, context),
    reversePlotOrder: (axis, value, context) => changeAxis(axis, { reversed: flagValue(value) }, context),
    categoryType(axis, value, context) {
      const wanted = textValue(value);
      if (wanted !== "TextAxis" && wanted !== "Automatic") throw new HostError("NotImplemented", wanted);
      changeAxis(axis, { asText: wanted === "TextAxis" }, context);
    },
    tickLabelPosition(axis, value, context) {
      const labels = labelPlaces[textValue(value)];
      if (!labels) throw new HostError("InvalidArgument", String(value));
      changeAxis(axis, { labels }, context);
    },
  },
};

const axis = (chart: ChartTarget, name: AxisTarget["axis"]): HostRef =>
  ref("ChartAxis", { chart, axis: name });

/** Excel.ChartAxes. */
export const chartAxesMembers: Members<"ChartAxes"> = {
  nav: {
    categoryAxis: (chart) => axis(chart, "category"),
    valueAxis: (chart) => axis(chart, "value"),
  },
  call: {
    getItem(chart, args) {
      const type = textArgument(args, 0);
      const group = textArgument(args, 1, "Primary");
      if (type === "Category") return axis(chart, "category");
      if (type !== "Value") throw new HostError("InvalidArgument", type);
      return axis(chart, group === "Secondary" ? "secondary" : "value");
    },
  },
};
