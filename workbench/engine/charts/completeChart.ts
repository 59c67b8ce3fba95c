import type { ChartDescription, NewChart } from "./BookChart";

/** Fills in what Excel would choose for a new chart. */
export function completeChart(chart: NewChart): ChartDescription {
  const { categories = null, title = "", showValues = false } = chart;
  return {
    type: chart.type,
    title,
    categories,
    series: chart.series,
    legend: chart.legend ?? (chart.series.length > 1 ? "bottom" : "none"),
    axes: chart.axes ?? { category: {}, value: {}, secondary: {} },
    showValues,
    rect: { left: 0, top: 0, width: 480, height: 288, ...chart.rect },
  };
}
