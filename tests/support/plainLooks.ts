import type { SheetLooks } from "../../src/excel/report/SheetLooks";

/** Looks of a sheet that has none worth speaking of. */
export const plainLooks: SheetLooks = {
  zones: [],
  widths: [],
  family: "list",
  frozenRows: 0,
  print: {
    area: { row: 0, column: 0, rows: 1, columns: 1 },
    titleRows: { first: 0, last: 0 },
    startsPage: [],
    blocks: [],
    mostScale: 100,
    title: "Report",
    pageOf: "Page &P of &N",
  },
};
