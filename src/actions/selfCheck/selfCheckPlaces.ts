/** Where things stand on the self-check sheet; rows and columns from 0. */
export const selfCheckPlaces = {
  title: 0,
  lead: 1,
  written: 2,
  /** One line for all cases. */
  summary: 3,
  header: 5,
  /** First row of the cases; each takes as many rows as its result. */
  body: 6,
  verdict: 0,
  function: 1,
  formula: 2,
  source: 3,
  /** First column of the expected results; the computed ones follow after one free column. */
  expected: 4,
} as const;
