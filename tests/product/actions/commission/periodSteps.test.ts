import fc from "fast-check";
import { periodSteps } from "../../../../src/actions/commission/statements";
import { toLadder } from "../../../../src/core/commission/toLadder";

const steps = toLadder([
  [0, 0.015],
  [900_000, 0.02],
  [1_500_000, 0.025],
]);
const cents = fc.integer({ min: -300_000_000, max: 300_000_000 });
const inCents = (money: number): bigint => BigInt(Math.round(money * 100));
const sum = (numbers: readonly number[]): bigint => numbers.reduce((all, money) => all + inCents(money), 0n);

describe("periodSteps", () => {
  it("adds up to the amount and to what is due, to the cent", () => {
    const method = fc.constantFrom("marginal" as const, "whole" as const, "overage" as const);
    const boundary = fc.constantFrom("from" as const, "above" as const);
    fc.assert(
      fc.property(cents, cents, method, boundary, (before, amount, chosen, side) => {
        const due = periodSteps(before / 100, amount / 100, steps, { method: chosen, boundary: side });
        expect(sum(due.steps.map(({ commission }) => commission))).toBe(inCents(due.commission));
        expect(sum(due.steps.map(({ base }) => base))).toBe(BigInt(amount));
        for (const { base, rate, commission } of due.steps)
          expect(Math.abs(base * rate - commission)).toBeLessThan(0.021);
      }),
    );
  });

  it("pays a whole year in twelve parts that add up to the ladder on the year", () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 12, maxLength: 12 }), (amounts) => {
        let before = 0n;
        let paid = 0n;
        for (const amount of amounts) {
          paid += inCents(periodSteps(Number(before) / 100, amount / 100, steps, {}).commission);
          before += BigInt(amount);
        }
        const year = periodSteps(0, Number(before) / 100, steps, {});
        expect(paid).toBe(inCents(year.commission));
      }),
    );
  });
});
