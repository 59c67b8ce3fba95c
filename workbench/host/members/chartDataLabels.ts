import { flagValue } from "../arguments";
import { defineType } from "../HostType";
import { type ChartTarget, changeChart, chartOf } from "./chart";

/** Excel.ChartDataLabels, for all series of a chart together. */
export const chartDataLabelsType = defineType<ChartTarget>("ChartDataLabels", {
  get: { showValue: (chart, context) => chartOf(chart, context).showValues },
  set: {
    showValue(chart, value, context) {
      changeChart(chart, { showValues: flagValue(value) }, context);
    },
  },
});
