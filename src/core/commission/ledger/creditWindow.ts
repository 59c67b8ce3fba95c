import { periodStart } from "../../dates/periods";
import type { Scheme } from "./Scheme";

/** Serials of the first and the last day. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/** Within what the bases of a scheme add up: its period, or its whole year where it is cumulative. */
export function creditWindow(
  date: number,
  { basis, period, firstMonth }: Pick<Scheme, "basis" | "period" | "firstMonth">,
): Days {
  const span = basis === "cumulative" ? "year" : period;
  return {
    start: periodStart(date, span, 0, firstMonth),
    end: periodStart(date, span, 1, firstMonth) - 1,
  };
}
