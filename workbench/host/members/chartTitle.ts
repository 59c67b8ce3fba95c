import { flagValue, textValue } from "../arguments";
import { HostError } from "../HostError";
import { defineType } from "../HostType";
import { type ChartTarget, changeChart, chartOf } from "./chart";

/** Excel.ChartTitle: an empty title is an invisible one. */
export const chartTitleType = defineType<ChartTarget>("ChartTitle", {
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
});
