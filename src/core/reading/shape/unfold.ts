import type { Cell } from "../../cells/Cell";
import { isBlank } from "../../cells/Cell";
import { sumNumbers } from "../../decimal/sumNumbers";
import { amountColumns } from "../columnSums";
import type { Finding } from "../Reading";
import type { AcrossMeasure, PeriodsAcross } from "./findPeriods";
import { periodSerial } from "./findPeriods";

interface UnfoldedRows {
  readonly columns: readonly (readonly Cell[])[];
  /** The row that each came from. */
  readonly origins: readonly number[];
}

/**
 * One row per row and period, in this order, where any of the measures has a cell that is not blank. `fields` says in
 * which column the cells of a measure stand afterwards; the first days of the periods are one column more. Columns of
 * periods and their totals that hold no measure are blank. Periods that name no year are of the year given, or of each
 * row's own.
 */
export function unfoldRows(
  columns: readonly (readonly Cell[])[],
  rows: readonly number[],
  across: PeriodsAcross,
  fields: ReadonlyMap<number, AcrossMeasure>,
  unnamedYear: number | ((row: number) => number),
): UnfoldedRows {
  const isAcross = new Set([
    ...across.measures.flatMap((measure) => measure.columns),
    ...across.totals.map(({ column }) => column),
  ]);
  const measures = [...fields.values()];
  const cellOf = (measure: AcrossMeasure, place: number, row: number): Cell =>
    columns[measure.columns[place] ?? -1]?.[row] ?? null;
  const places = rows.flatMap((row) =>
    across.periods.flatMap((_, place) =>
      measures.some((measure) => !isBlank(cellOf(measure, place, row))) ? [{ row, place }] : [],
    ),
  );
  const blank: readonly Cell[] = new Array<Cell>(places.length).fill(null);
  const unfolded = columns.map((cells, column) => {
    const measure = fields.get(column);
    if (measure !== undefined) return places.map(({ row, place }) => cellOf(measure, place, row));
    return isAcross.has(column) ? blank : places.map(({ row }) => cells[row] ?? null);
  });
  const yearOf = typeof unnamedYear === "number" ? () => unnamedYear : unnamedYear;
  const startOf = ({ row, place }: (typeof places)[number]): number | null => {
    const period = across.periods[place];
    return period === undefined ? null : periodSerial(across.grain, period, yearOf(row));
  };
  return {
    columns: [...unfolded, places.map(startOf)],
    origins: places.map(({ row }) => row),
  };
}

/** The sum of some columns, row by row; null where none of them has a number. */
export function sumAcross(
  columns: readonly (readonly (number | null)[])[],
  rows: number,
): readonly (number | null)[] {
  return Array.from({ length: rows }, (_, row) => {
    const numbers = columns.flatMap((cells) => cells[row] ?? []);
    return numbers.length === 0 ? null : sumNumbers(numbers);
  });
}

/**
 * Whether the totals beside periods are their sums, within (n + 1) × half a unit of the last decimal shown, in the rows
 * given: one finding for those that are, one for each that is not.
 */
export function checkPeriodTotals(
  { totals }: PeriodsAcross,
  amounts: ReadonlyMap<number, readonly (number | null)[]>,
  headers: readonly string[],
  rows: readonly number[],
): { readonly findings: Finding[]; readonly differing: ReadonlySet<number> } {
  const labelOf = (column: number): string => headers[column]?.trim() ?? "";
  const findings: Finding[] = [];
  const differing = new Set<number>();
  const matching: number[] = [];
  const { halfUnits } = amountColumns(amounts, undefined);
  const order = [...amounts.keys()].sort((a, b) => a - b);
  for (const { column, measure, periods } of totals) {
    const parts = periods.flatMap((place) => measure.columns[place] ?? []);
    const half = Math.max(...[column, ...parts].map((part) => halfUnits[order.indexOf(part)] ?? 0));
    const wrong = rows.filter((row) => {
      const total = amounts.get(column)?.[row] ?? null;
      const numbers = parts.flatMap((part) => amounts.get(part)?.[row] ?? []);
      if (total === null || numbers.length === 0) return false;
      const slack = (numbers.length + 1) * half * (1 + 1e-9);
      return Math.abs(total - sumNumbers(numbers)) > slack;
    });
    if (wrong.length === 0) {
      matching.push(column);
      continue;
    }
    differing.add(column);
    findings.push({
      key: "readPeriodTotalDiffers",
      params: { label: labelOf(column), count: wrong.length },
      evidence: { column, rows: wrong },
    });
  }
  const [first] = matching;
  if (first !== undefined)
    findings.unshift({
      key: "readPeriodTotals",
      params: { labels: matching.map((column) => `“${labelOf(column)}”`).join(", ") },
      evidence: { column: first, rows },
    });
  return { findings, differing };
}
