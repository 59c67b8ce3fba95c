import type { Cell } from "../cells/Cell";
import { DomainError } from "../DomainError";
import { numberTable } from "../tables/numberTable";
import { shareTolerance } from "../tolerance";

/** One part of a contract: the days after signature on which it is paid, and its share of the amount. */
export interface PaymentTerm {
  readonly days: number;
  readonly share: number;
}

/**
 * Payment terms from rows (days after signature, share).
 * Errors: those of numberTable; `outOfRange` for negative days or shares; `sumNotOne`.
 */
export function paymentTerms(rows: readonly (readonly Cell[])[]): readonly PaymentTerm[] {
  const parameter = "terms";
  const terms = numberTable(rows, parameter).map(({ key, value }) => ({ days: key, share: value }));
  for (const { days, share } of terms) {
    const wrong = days < 0 ? days : share < 0 ? share : null;
    if (wrong !== null)
      throw new DomainError("outOfRange", { parameter, value: wrong, expected: "0 or more" });
  }
  const sum = terms.reduce((before, term) => before + term.share, 0);
  if (!(Math.abs(sum - 1) <= shareTolerance)) throw new DomainError("sumNotOne", { parameter, value: sum });
  return terms;
}
