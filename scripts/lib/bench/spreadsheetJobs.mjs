import { HyperFormula } from "hyperformula";
import { ladder } from "./inputs.mjs";

const commissionFormula = (cell) => {
  const slices = ladder.map(([from, rate], step) => {
    const to = ladder[step + 1]?.[0];
    const upper = to === undefined ? cell : `MIN(${cell},${to})`;
    return `MAX(0,${upper}-${from})*${rate}`;
  });
  return `=ROUND(${slices.join("+")},2)`;
};

/** The same jobs as a user without the add-in would do them: one native formula a row. */
export const spreadsheetJobs = {
  TIER: (values) =>
    values.map(([value], row) => [
      value,
      `=IF(A${row + 1}>=5000000,"A",IF(A${row + 1}>=3000000,"B",IF(A${row + 1}>=1000000,"C","D")))`,
    ]),
  /** With the list sorted first, a running total beside it, and the class from the share before. */
  TIERBYSHARE: (values) => {
    const sorted = values.toSorted((a, b) => b[0] - a[0]);
    const total = `$D$1`;
    return sorted.map(([value], row) => [
      value,
      row === 0 ? "=A1" : `=B${row}+A${row + 1}`,
      `=IF((B${row + 1}-A${row + 1})/${total}<0.8,"A",IF((B${row + 1}-A${row + 1})/${total}<0.95,"B","C"))`,
      ...(row === 0 ? [`=SUM(A1:A${values.length})`] : []),
    ]);
  },
  COMMISSION: (values) => values.map(([value], row) => [value, commissionFormula(`A${row + 1}`)]),
};

/** Milliseconds until every formula of the sheet has its value. */
export function timeSpreadsheet(sheet) {
  const start = performance.now();
  const engine = HyperFormula.buildFromArray(sheet, { licenseKey: "gpl-v3", maxRows: sheet.length });
  engine.getCellValue({ sheet: 0, row: sheet.length - 1, col: 1 });
  const elapsed = performance.now() - start;
  engine.destroy();
  return elapsed;
}
