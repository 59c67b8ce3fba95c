import type { ChartFont } from "../../../../src/files/FileChart";
import type { BookChart } from "../../../engine/charts/BookChart";
import { flagValue, textValue } from "../../arguments";
import { HostError } from "../../HostError";
import { type HostRef, ref } from "../../HostRef";
import type { Members } from "../../Members";
import type { ChartTarget } from "../Targets";
import { changeChart, chartOf } from "./chartOf";

/** Where a chart keeps the font of all of its texts, of its title or of its legend. */
export const lookFont = (chart: ChartTarget, key: "font" | "titleFont" | "legendFont") => ({
  chart,
  read: ({ look }: BookChart) => look[key],
  write: ({ look }: BookChart, font: ChartFont) => ({ look: { ...look, [key]: font } }),
});

/** Excel.ChartTitle: an empty title is an invisible one. */
export const chartTitleMembers: Members<"ChartTitle"> = {
  get: {
    text: (chart, context) => chartOf(chart, context).title,
    visible: (chart, context) => chartOf(chart, context).title !== "",
  },
  nav: { format: (chart): HostRef => ref("ChartTitleFormat", lookFont(chart, "titleFont")) },
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
  nav: { format: (chart): HostRef => ref("ChartLegendFormat", lookFont(chart, "legendFont")) },
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
