import { daysSalesOutstanding } from "../../core/collections/receivables";
import { readNumber } from "../edge/readNumber";

/**
 * How long do you wait for your money? Days sales outstanding.
 * @customfunction DSO
 * @param receivable What customers owe you at the end of the time.
 * @param sales Sales of the time.
 * @param days Days in the time, for example 90.
 * @returns Days.
 */
export function dso(receivable: unknown, sales: unknown, days: unknown): unknown {
  return daysSalesOutstanding(
    readNumber("receivable", receivable),
    readNumber("sales", sales),
    readNumber("days", days),
  );
}
