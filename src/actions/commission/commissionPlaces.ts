/** Where things stand on the statement; rows and columns from 0. Nothing stands below a list, so that it may grow. */
export const commissionPlaces = {
  title: 0,
  source: 1,
  settings: 2,
  written: 3,
  /** First of two rows for notes. */
  notes: 4,
  /** Total base, total commission, check. */
  totals: 7,
  caption: 11,
  header: 12,
  body: 13,
  /** First column of each list. */
  summary: 0,
  detail: 5,
  periods: 15,
  ladders: 21,
} as const;
