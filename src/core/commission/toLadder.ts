import type { Boundary } from "../Boundary";
import { isBlank, type Cell } from "../cells/Cell";
import { DomainError } from "../DomainError";
import { tableNumber, type TableRow } from "../tables/tableRows";
import { ladderColumns } from "./ladderColumns";

/** One step of a commission ladder: it starts at `from` (money) and pays `rate` (a fraction) plus `fixed` (money). */
interface LadderStep {
  readonly from: number;
  readonly rate: number;
  /** "marginal" adds those of every step reached, the other methods that of the last one alone. May be negative. */
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
  /** Above 0: the starts of the ladder are shares of it; left out, they are money. */
  readonly quota?: number;
}

export const defaultMethod: CommissionMethod = "marginal";

const parameter = "ladder";

/**
 * A ladder from rows, in any order, blank rows left out; ladderColumns says which column is which.
 * Errors: those of ladderColumns; `emptyTable`; `missing`; `notNumber`; `duplicateKey` for a start given twice;
 * `outOfRange` for a negative start or rate.
 */
export function toLadder(rows: readonly (readonly Cell[])[]): Ladder {
  const { columns, table } = ladderColumns(rows);
  const steps = table.map((row) => ({
    from: notNegative(row, columns.from),
    rate: notNegative(row, columns.rate),
    fixed: isBlank(row.cells[columns.fixed]) ? 0 : tableNumber(row, columns.fixed, parameter),
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

function notNegative(row: TableRow, column: number): number {
  const value = tableNumber(row, column, parameter);
  if (value >= 0) return value + 0;
  const where = { parameter, row: row.row, column: column + 1 };
  throw new DomainError("outOfRange", { ...where, value, expected: "0 or more" });
}
