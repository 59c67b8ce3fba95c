import { numberArgument, targetArgument, textArgument } from "../../arguments";
import { assertUnprotected, type HostContext } from "../../HostContext";
import { existing, type HostRef, ref } from "../../HostRef";
import type { Members } from "../../Members";
import type { SheetTarget } from "../Targets";
import { chartSource } from "./chartSource";
import { toBookChartType } from "./chartTypes";

function find({ sheetId }: SheetTarget, key: string, { book }: HostContext): HostRef | null {
  const charts = book.charts(sheetId);
  const wanted = key.toLowerCase();
  const chart =
    charts.find((item) => item.id === key) ?? charts.find((item) => item.name.toLowerCase() === wanted);
  return chart ? ref("Chart", { sheetId, id: chart.id }) : null;
}

/** Excel.ChartCollection. */
export const chartCollectionMembers: Members<"ChartCollection"> = {
  get: { count: ({ sheetId }, { book }) => book.charts(sheetId).length },
  items: ({ sheetId }, { book }) => book.charts(sheetId).map(({ id }) => ref("Chart", { sheetId, id })),
  item: (charts, key, context) => existing(find(charts, textArgument([key], 0), context), "chart"),
  call: {
    add({ sheetId }, args, context) {
      assertUnprotected(sheetId, context);
      const name = textArgument(args, 0);
      const type = toBookChartType(name);
      const source = chartSource(targetArgument(args, 1, "Range"), textArgument(args, 2, "Auto"), context);
      const title = source.series.length === 1 ? (source.series[0]?.name ?? "") : "";
      const marked = name === "LineMarkers" ? ({ look: { marker: "auto" } } as const) : {};
      const series = source.series.map((one) => ({ ...one, ...marked }));
      const chart = context.book.addChart(sheetId, { type, title, ...source, series });
      return ref("Chart", { sheetId, id: chart.id });
    },
    getCount: ({ sheetId }, _args, { book }) => book.charts(sheetId).length,
    getItem: (charts, args, context) => existing(find(charts, textArgument(args, 0), context), "chart"),
    getItemAt({ sheetId }, args, { book }) {
      const chart = book.charts(sheetId)[numberArgument(args, 0)];
      return existing(chart ? ref("Chart", { sheetId, id: chart.id }) : null, "chart");
    },
    getItemOrNullObject: (charts, args, context) => find(charts, textArgument(args, 0), context),
  },
};
