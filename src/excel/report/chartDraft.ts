import type { Zone } from "../address/Zone";
import type { ChartDraft } from "../output/chartOps";
import type { TableLayout } from "./layoutReport";
import type { ReportChart } from "./Report";

/** A chart over columns of a table, in the place that is kept for it. */
export function chartDraft(chart: ReportChart, { table, body }: TableLayout, place: Zone): ChartDraft {
  const { name, title, categories, series, valueTitle, valueFormat, shareTitle = null } = chart;
  const rows = Math.min(chart.rows ?? body.rows, body.rows);
  const column = (index: number): Zone => ({ ...body, rows, column: index, columns: 1 });
  return {
    ...{ name, title, place, valueTitle, valueFormat, shareTitle },
    categories: column(categories),
    categoryFormat: table.columns[categories]?.format ?? null,
    series: series.map(({ onShareAxis = false, ...one }) => ({
      ...{ name: one.name, look: one.look, onShareAxis },
      values: column(one.column),
    })),
  };
}
