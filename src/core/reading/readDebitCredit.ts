import type { Cell } from "../cells/Cell";
import { addDecimals, fromUnits, toDecimal } from "../decimal/Decimal";
import type { Finding, Said } from "./Reading";

interface DebitCreditFacts {
  /** Both columns, already read: numbers; null for blanks; a cell that is no number stays as it is. */
  readonly debit: readonly Cell[];
  readonly credit: readonly Cell[];
  /** The column of the debits, by which the finding is shown. */
  readonly column: number;
  readonly isReceivables: boolean;
}

export interface DebitCreditReading extends Said {
  readonly values: readonly Cell[];
}

/**
 * One amount of two columns: debit − credit on receivables, credit − debit on payments and accounts. Null where both
 * are blank; the cell itself where one is no number. Rows with an amount in both columns are a finding.
 */
export function readDebitCredit({
  debit,
  credit,
  column,
  isReceivables,
}: DebitCreditFacts): DebitCreditReading {
  const rows: number[] = [];
  const values = debit.map((left, row): Cell => {
    const right = credit[row] ?? null;
    if (left === null && right === null) return null;
    if (left !== null && typeof left !== "number") return left;
    if (right !== null && typeof right !== "number") return right;
    if (left && right) rows.push(row);
    return isReceivables ? difference(left ?? 0, right ?? 0) : difference(right ?? 0, left ?? 0);
  });
  const said: Finding = { key: "debitAndCredit", params: { count: rows.length }, evidence: { column, rows } };
  return { values, findings: rows.length > 0 ? [said] : [], questions: [] };
}

function difference(from: number, less: number): number {
  const { units, scale } = addDecimals(toDecimal(from), toDecimal(0 - less));
  return fromUnits(units, scale);
}
