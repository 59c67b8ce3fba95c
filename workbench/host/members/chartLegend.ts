import type { BookChart } from "../../engine/charts/BookChart";
import { flagValue, textValue } from "../arguments";
import { HostError } from "../HostError";
import { defineType } from "../HostType";
import { type ChartTarget, changeChart, chartOf } from "./chart";

const POSITIONS: Readonly<Record<string, BookChart["legend"]>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
};

/** Excel.ChartLegend. */
export const chartLegendType = defineType<ChartTarget>("ChartLegend", {
  get: {
    visible: (chart, context) => chartOf(chart, context).legend !== "none",
    position(chart, context) {
      const { legend } = chartOf(chart, context);
      return Object.keys(POSITIONS).find((name) => POSITIONS[name] === legend) ?? "Bottom";
    },
  },
  set: {
    visible(chart, value, context) {
      const visible = flagValue(value);
      const shown = chartOf(chart, context).legend !== "none";
      if (visible !== shown) changeChart(chart, { legend: visible ? "bottom" : "none" }, context);
    },
    position(chart, value, context) {
      const legend = POSITIONS[textValue(value)];
      if (!legend) throw new HostError("NotImplemented", `legend position ${String(value)}`);
      changeChart(chart, { legend }, context);
    },
  },
});
