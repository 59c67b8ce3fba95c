/** The cells that a chart reads, as addresses of its sheet. */
export interface ChartSource {
  readonly categories: string;
  /** One per series. */
  readonly values: readonly string[];
}

/** Queues that a chart of so many series reads other cells; series that it lacks are added under the names given. */
export function setChartSource(
  chart: Excel.Chart,
  sheet: Excel.Worksheet,
  seriesNow: number,
  { categories, values }: ChartSource,
  names: readonly string[],
): void {
  for (let index = seriesNow - 1; index >= values.length; index--) chart.series.getItemAt(index).delete();
  values.forEach((address, index) => {
    const series = index < seriesNow ? chart.series.getItemAt(index) : chart.series.add(names[index] ?? "");
    series.setValues(sheet.getRange(address));
    series.setXAxisValues(sheet.getRange(categories));
  });
}
