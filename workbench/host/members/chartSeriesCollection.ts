import { numberArgument, textArgument } from "../arguments";
import { HostError } from "../HostError";
import { defineType } from "../HostType";
import { type ChartTarget, chartOf } from "./chart";
import { chartSeriesType } from "./chartSeries";

/** Excel.ChartSeriesCollection. A series that was added appears with its first `setValues`. */
export const chartSeriesCollectionType = defineType<ChartTarget>("ChartSeriesCollection", {
  get: { count: (chart, context) => chartOf(chart, context).series.length },
  items: (chart, context) =>
    chartOf(chart, context).series.map((_, index) => chartSeriesType({ chart, index })),
  call: {
    add: (chart, args, context) =>
      chartSeriesType({
        chart,
        index: chartOf(chart, context).series.length,
        pendingName: textArgument(args, 0, ""),
      }),
    getCount: (chart, _args, context) => chartOf(chart, context).series.length,
    getItemAt(chart, args, context) {
      const index = numberArgument(args, 0);
      if (!chartOf(chart, context).series[index]) throw new HostError("InvalidArgument", `series ${index}`);
      return chartSeriesType({ chart, index });
    },
  },
});
