import { checkRange, DomainError } from "../DomainError";

/**
 * Money per day: deals · winRate · dealValue ÷ cycleDays.
 * Errors: `outOfRange` for a win rate outside 0 … 1, negative deals or cycle; `nothingBelow` for a cycle of 0 days.
 */
export function moneyPerDay(deals: number, winRate: number, dealValue: number, cycleDays: number): number {
  checkRange(deals >= 0, "deals", deals, "0 or more");
  checkRange(winRate >= 0 && winRate <= 1, "winRate", winRate, "0 to 1");
  checkRange(cycleDays >= 0, "cycleDays", cycleDays, "above 0");
  if (cycleDays === 0) throw new DomainError("nothingBelow", { parameter: "cycleDays" });
  return (deals * winRate * dealValue) / cycleDays;
}
