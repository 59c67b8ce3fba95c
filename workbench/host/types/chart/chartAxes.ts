import type { ChartAxis } from "../../../engine/charts/BookChart";
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

export const chartAxisTitleMembers: Members<"ChartAxisTitle"> = {
  get: {
    text: (axis, context) => axisOf(axis, context).title ?? "",
    visible: (axis, context) => (axisOf(axis, context).title ?? "") !== "",
  },
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
    visible: () => true,
    axisGroup: ({ axis }) => (axis === "secondary" ? "Secondary" : "Primary"),
    type: ({ axis }) => (axis === "category" ? "Category" : "Value"),
  },
  nav: { title: (axis) => ref("ChartAxisTitle", axis) },
  set: {
    minimum(axis, value, context) {
      changeAxis(axis, { min: numberValue(value) }, context);
    },
    maximum(axis, value, context) {
      changeAxis(axis, { max: numberValue(value) }, context);
    },
    visible(_axis, value) {
      if (!flagValue(value)) throw new HostError("NotImplemented", "hidden axes");
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
