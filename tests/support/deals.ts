import fc from "fast-check";
import { column } from "./columns";

export interface Deal {
  readonly stage: string;
  readonly amount: number;
  readonly date: number;
}

/** The house-default weights. */
export const weightOf: Readonly<Record<string, number>> = {
  P0: 0,
  P1: 0.1,
  P2: 0.25,
  P3: 0.4,
  P4: 0.6,
  P5: 0.8,
  P6: 1,
  Lost: 0,
};
export const stage = fc.constantFrom(...Object.keys(weightOf));
export const deal: fc.Arbitrary<Deal> = fc.record({
  stage,
  amount: fc.integer({ min: 0, max: 10_000 }),
  date: fc.integer({ min: 45_000, max: 46_500 }),
});
export const deals = fc.array(deal, { minLength: 1, maxLength: 14 });
export const period = fc.constantFrom("month", "quarter", "year", "week");

export const stagesOf = (list: readonly Deal[]): unknown[][] => column(list.map((one) => one.stage));
export const amountsOf = (list: readonly Deal[], factor = 1): unknown[][] =>
  column(list.map(({ amount }) => amount * factor));
export const datesOf = (list: readonly Deal[]): unknown[][] => column(list.map(({ date }) => date));
