import { numberArgument, targetArgument, textArgument } from "../arguments";
import { assertUnprotected } from "../assertUnprotected";
import { chartSource } from "../charts/chartSource";
import { toBookChartType } from "../charts/chartTypes";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType, type HostRef } from "../HostType";
import { chartType } from "./chart";
import { rangeType } from "./range";

interface SheetCharts {
  readonly sheetId: string;
}

function find({ sheetId }: SheetCharts, key: string, { book }: HostContext): HostRef | null {
  const charts = book.charts(sheetId);
  const wanted = key.toLowerCase();
  const chart =
    charts.find((item) => item.id === key) ?? charts.find((item) => item.name.toLowerCase() === wanted);
  return chart ? chartType({ sheetId, id: chart.id }) : null;
}

const orNotFound = (ref: HostRef | null): HostRef => {
  if (!ref) throw new HostError("ItemNotFound", "chart");
  return ref;
};

/** Excel.ChartCollection. */
export const chartCollectionType = defineType<SheetCharts>("ChartCollection", {
  get: { count: ({ sheetId }, { book }) => book.charts(sheetId).length },
  items: ({ sheetId }, { book }) => book.charts(sheetId).map(({ id }) => chartType({ sheetId, id })),
  item: (charts, key, context) => orNotFound(find(charts, textArgument([key], 0), context)),
  call: {
    add({ sheetId }, args, context) {
      assertUnprotected(sheetId, context);
      const type = toBookChartType(textArgument(args, 0));
      const source = chartSource(targetArgument(args, 1, rangeType), textArgument(args, 2, "Auto"), context);
      const title = source.series.length === 1 ? (source.series[0]?.name ?? "") : "";
      const chart = context.book.addChart(sheetId, { type, title, ...source });
      return chartType({ sheetId, id: chart.id });
    },
    getCount: ({ sheetId }, _args, { book }) => book.charts(sheetId).length,
    getItem: (charts, args, context) => orNotFound(find(charts, textArgument(args, 0), context)),
    getItemAt({ sheetId }, args, { book }) {
      const chart = book.charts(sheetId)[numberArgument(args, 0)];
      return orNotFound(chart ? chartType({ sheetId, id: chart.id }) : null);
    },
    getItemOrNullObject: (charts, args, context) => find(charts, textArgument(args, 0), context),
  },
});
