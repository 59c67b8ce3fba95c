import type { BookChart, ChartDescription } from "../../../engine/charts/BookChart";
import { assertUnprotected, type HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import type { ChartTarget } from "../Targets";

/** The chart as the workbook has it now; ItemNotFound when it has been deleted. */
export function chartOf({ sheetId, id }: ChartTarget, { book }: HostContext): BookChart {
  const chart = book.charts(sheetId).find((item) => item.id === id);
  if (!chart) throw new HostError("ItemNotFound", "chart");
  return chart;
}

export function changeChart(
  chart: ChartTarget,
  changes: Partial<ChartDescription & { name: string }>,
  context: HostContext,
): void {
  assertUnprotected(chart.sheetId, context);
  chartOf(chart, context);
  const { name, ...description } = changes;
  if (name !== undefined) context.book.renameChart(chart.id, name);
  if (Object.keys(description).length > 0) context.book.updateChart(chart.id, description);
}
