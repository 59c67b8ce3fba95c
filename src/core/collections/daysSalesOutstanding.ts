import { DomainError } from "../DomainError";

/** Days sales outstanding: receivable ÷ sales · days. Errors: `nothingBelow` for sales of 0. */
export function daysSalesOutstanding(receivable: number, sales: number, days: number): number {
  if (sales === 0) throw new DomainError("nothingBelow", { parameter: "sales" });
  return (receivable / sales) * days;
}
