import type { BookChart } from "../../../engine/charts/BookChart";
import { flagValue, textValue } from "../../arguments";
import { HostError } from "../../HostError";
import type { Members } from "../../Members";
import { changeChart, chartOf } from "./chartOf";

/** Excel.ChartTitle: an empty title is an invisible one. */
export const chartTitleMembers: Members<"ChartTitle"> = {
  get: {
    text: (chart, context) => chartOf(chart, context).title,
    visible: (chart, context) => chartOf(chart, context).title !== "",
  },
  set: {
    text(chart, value, context) {
      changeChart(chart, { title: textValue(value) }, context);
    },
    visible(chart, value, context) {
      if (!flagValue(value)) changeChart(chart, { title: "" }, context);
      else if (chartOf(chart, context).title === "") {
        throw new HostError("NotImplemented", "a visible title needs its text");
      }
    },
  },
};

const legendPositions: Readonly<Record<string, BookChart["legend"]>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
};

/** Excel.ChartLegend. */
export const chartLegendMembers: Members<"ChartLegend"> = {
  get: {
    visible: (chart, context) => chartOf(chart, context).legend !== "none",
    position(chart, context) {
      const { legend } = chartOf(chart, context);
      return Object.keys(legendPositions).find((name) => legendPositions[name] === legend) ?? "Bottom";
    },
  },
  set: {
    visible(chart, value, context) {
      const visible = flagValue(value);
      const shown = chartOf(chart, context).legend !== "none";
      if (visible !== shown) changeChart(chart, { legend: visible ? "bottom" : "none" }, context);
    },
    position(chart, value, context) {
      const legend = legendPositions[textValue(value)];
      if (!legend) throw new HostError("NotImplemented", `legend position ${String(value)}`);
      changeChart(chart, { legend }, context);
    },
  },
};

/** Excel.ChartDataLabels, for all series of a chart together. */
export const chartDataLabelsMembers: Members<"ChartDataLabels"> = {
  get: { showValue: (chart, context) => chartOf(chart, context).showValues },
  set: {
    showValue(chart, value, context) {
      changeChart(chart, { showValues: flagValue(value) }, context);
    },
  },
};
