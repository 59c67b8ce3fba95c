/** Where things stand on the forecast sheet; rows and columns from 0. */
export const forecastPlaces = {
  title: 0,
  source: 1,
  settings: 2,
  written: 3,
  /** First row of the totals: deals, weighted, won, open, P10, P50, P90, target, coverage. */
  totals: 5,
  chart: { row: 5, column: 3, rows: 10, columns: 6 },
  caption: 16,
  header: 17,
  /** First row of every list. Nothing stands below, so that live lists may grow. */
  body: 18,
  /** First column of each list. */
  period: 0,
  stage: 9,
  group: 17,
  chartData: 23,
} as const;
