import { DomainError } from "../DomainError";
import { ascending } from "./ascending";

/** Cumulative shares in ascending order. Errors: `emptyTable`, `duplicateKey`, `outOfRange` outside 0 … 1. */
export function checkCutoffs(cutoffs: readonly number[], parameter: string): readonly number[] {
  for (const cutoff of cutoffs) {
    if (!(cutoff >= 0 && cutoff <= 1)) {
      throw new DomainError("outOfRange", { parameter, value: cutoff, expected: "0 to 1" });
    }
  }
  return ascending(cutoffs, parameter);
}
