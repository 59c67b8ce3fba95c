import type { Boundary } from "../Boundary";
import { isBlank, type Cell } from "../cells/Cell";
import { DomainError } from "../DomainError";
import { shapeOf, tableNumber, tableRows, type TableRow, widthOf } from "../tables/tableRows";

/** One step of a commission ladder: it starts at `from` (money) and pays `rate` (a fraction) plus `fixed` (money). */
interface LadderStep {
  readonly from: number;
  readonly rate: number;
  /** Added once the step is reached; it stays when a higher step is reached. */
  readonly fixed: number;
}

/** Steps in ascending order of `from`, at least one. Below the first step nothing is paid. */
export type Ladder = readonly LadderStep[];

/** "marginal": each slice at its own rate (超额累进). "whole": everything at the rate of the step reached (全额累进).
 *  "overage": the first step's rate up to the second step, everything above at the rate of the step reached. */
export type CommissionMethod = "marginal" | "whole" | "overage";

export interface CommissionOptions {
  readonly method?: CommissionMethod;
  readonly boundary?: Boundary;
  /** Decimals of the result, 0 to 6, default 2. */
  readonly decimals?: number;
  /** What was credited before in the same period, default 0. */
  readonly already?: number;
}

export const defaultMethod: CommissionMethod = "marginal";

const parameter = "ladder";

/**
 * A ladder from rows (from, rate, [fixed]), in any order, with or without a header row, blank rows left out.
 * Errors: `shape` unless two or three columns; `emptyTable`; `missing`; `notNumber`; `duplicateKey` for a start given
 * twice; `outOfRange` for a negative start or rate.
 */
export function toLadder(rows: readonly (readonly Cell[])[]): Ladder {
  const width = widthOf(rows);
  if (width < 2 || width > 3) {
    const expected = "two or three columns: from, rate, fixed amount";
    throw new DomainError("shape", { parameter, value: shapeOf(rows), expected });
  }
  const steps = tableRows(rows, [0, 1]).map((row) => ({
    from: notNegative(tableNumber(row, 0, parameter), row, 1),
    rate: notNegative(tableNumber(row, 1, parameter), row, 2),
    fixed: isBlank(row.cells[2]) ? 0 : tableNumber(row, 2, parameter),
  }));
  if (steps.length === 0) throw new DomainError("emptyTable", { parameter });
  steps.sort((a, b) => a.from - b.from);
  steps.forEach((step, index) => {
    if (index > 0 && steps[index - 1]?.from === step.from) {
      throw new DomainError("duplicateKey", { parameter, value: step.from });
    }
  });
  return steps;
}

function notNegative(value: number, row: TableRow, column: number): number {
  if (value >= 0) return value + 0;
  throw new DomainError("outOfRange", { parameter, value, row: row.row, column, expected: "0 or more" });
}
