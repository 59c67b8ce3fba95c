import { type Cell, textOfCell } from "../cells/Cell";
import { labelKey } from "../cells/labelKey";
import { numberFromCell } from "../cells/parseNumber";
import { addMonths, monthEnd } from "../dates/periods";
import { DomainError } from "../DomainError";
import { shapeOf, type TableRow, tableNumber, tableRows } from "../tables/tableRows";
import { shareTolerance } from "../tolerance";

/** One part of a contract: when after signature it is paid, and its share of the amount. */
export interface PaymentTerm {
  readonly when: When;
  readonly share: number;
}

interface When {
  readonly days: number;
  readonly months: number;
  /** Whether the end of the month is taken, before or after days and months have passed. */
  readonly toMonthEnd: "before" | "after" | null;
}

const parameter = "terms";
const forms = "whole days, 2m, EOM, EOM+30, EOM+1m, 30+EOM";
const size = "(-?\\d+(?:\\.\\d+)?)(m)?";
const fromSignature = new RegExp(`^${size}(\\+eom)?$`);
const fromMonthEnd = new RegExp(`^eom(?:\\+${size})?$`);

/**
 * Payment terms from rows (when, share): whole days after signature or one of "2m", "EOM", "EOM+30", "EOM+1m",
 * "30+EOM", "2m+EOM" in any case, with 月 for m and 月末 for EOM. The first row is a header if its share is no number.
 * Errors: `shape` unless two columns; `emptyTable`; `missing`; `notNumber`; `notChoice` for any other text and for
 * fractions; `duplicateKey` for the same text twice; `outOfRange` for what is negative; `sumNotOne`.
 */
export function paymentTerms(rows: readonly (readonly Cell[])[]): readonly PaymentTerm[] {
  if (rows.some((row) => row.length !== 2))
    throw new DomainError("shape", { parameter, value: shapeOf(rows), expected: "two columns" });
  const seen = new Set<string>();
  const terms = tableRows(rows, [1]).map((row): PaymentTerm => {
    const value = textOfCell(row.cells[0]);
    const key = termKey(value);
    if (key === "") throw new DomainError("missing", { parameter, row: row.row, column: 1 });
    if (seen.has(key)) throw new DomainError("duplicateKey", { parameter, value: given(row) });
    seen.add(key);
    return { when: toWhen(key, row), share: notNegative(tableNumber(row, 1, parameter), row, 2) };
  });
  if (terms.length === 0) throw new DomainError("emptyTable", { parameter });
  const sum = terms.reduce((before, term) => before + term.share, 0);
  if (!(Math.abs(sum - 1) <= shareTolerance)) throw new DomainError("sumNotOne", { parameter, value: sum });
  return terms;
}

/** The day on which a term falls; +∞ for one beyond all calendars, NaN without a signature date. */
export function dueDay(signature: number, { days, months, toMonthEnd }: When): number {
  const signed = Math.floor(signature);
  if (signed !== signed) return NaN;
  const month = (day: number): number => (months === 0 ? day : addMonths(day, months));
  const due =
    toMonthEnd === "before"
      ? monthEnd(signed, months) + days
      : toMonthEnd === "after"
        ? monthEnd(month(signed) + days)
        : month(signed) + days;
  return due === due ? due : Infinity;
}

function termKey(text: string): string {
  return labelKey(text).replace(/\s/g, "").replace(/月末/g, "eom").replace(/月/g, "m");
}

function toWhen(key: string, row: TableRow): When {
  const plain = numberFromCell(key);
  const own = typeof plain === "number" ? [key, String(plain)] : fromSignature.exec(key);
  const parts = own ?? fromMonthEnd.exec(key);
  const amount = Number(parts?.[1] ?? 0);
  if (!parts || !Number.isInteger(amount)) {
    throw new DomainError("notChoice", {
      parameter,
      value: given(row),
      row: row.row,
      column: 1,
      expected: forms,
    });
  }
  const isMonths = parts[2] !== undefined;
  return {
    days: isMonths ? 0 : notNegative(amount, row, 1),
    months: isMonths ? notNegative(amount, row, 1) : 0,
    toMonthEnd: own === null ? "before" : own[3] === undefined ? null : "after",
  };
}

/** The cell as messages quote it. */
function given({ cells: [cell] }: TableRow): string | number {
  return typeof cell === "number" ? cell : textOfCell(cell);
}

function notNegative(value: number, row: TableRow, column: number): number {
  if (value >= 0) return value + 0;
  throw new DomainError("outOfRange", { parameter, value, row: row.row, column, expected: "0 or more" });
}
