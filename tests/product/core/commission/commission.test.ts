import fc from "fast-check";
import { commissionOfEach, dueByPeriod } from "../../../../src/core/commission/commission";
import { ladderSteps } from "../../../../src/core/commission/ladderSteps";
import type { Boundary } from "../../../../src/core/Boundary";
import type { CommissionMethod, CommissionOptions, Ladder } from "../../../../src/core/commission/toLadder";
import { LadderFunction } from "../../../../src/core/commission/LadderFunction";
import { shareOut, shareOutSmall } from "../../../../src/core/decimal/shareOut";
import { splitParts } from "../../../../src/core/commission/splitParts";
import { toAmount } from "../../../../src/core/commission/Amount";
import {
  addDecimals,
  type Decimal,
  fromUnits,
  toDecimal,
  wholeUnits,
} from "../../../../src/core/decimal/Decimal";

const methods: readonly CommissionMethod[] = ["marginal", "whole", "overage"];
const boundaries: readonly Boundary[] = ["from", "above"];

const money = fc.integer({ min: -5_000_000_00, max: 5_000_000_00 }).map((cents) => cents / 100);
const rate = fc.integer({ min: 0, max: 2000 }).map((points) => points / 10_000);
const ladders = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 4_000_000 }), rate, fc.integer({ min: -500, max: 500 })), {
    minLength: 1,
    maxLength: 6,
    selector: ([from]) => from,
  })
  .map((steps): Ladder =>
    steps.map(([from, percent, fixed]) => ({ from, rate: percent, fixed })).sort((a, b) => a.from - b.from),
  );
const options = fc.record({ method: fc.constantFrom(...methods), boundary: fc.constantFrom(...boundaries) });
/** The commission on one amount. */
const commission = (amount: number, ladder: Ladder, options: CommissionOptions = {}) =>
  commissionOfEach(Float64Array.of(amount), ladder, options)[0]!;
const cents = (value: number): bigint => BigInt(Math.round(value * 100));

test("the fast way and the exact way pay the same, to the last unit", () => {
  fc.assert(
    fc.property(
      ladders,
      options,
      money,
      fc.integer({ min: 0, max: 6 }),
      (ladder, choice, amount, decimals) => {
        const pays = new LadderFunction(ladder, { ...choice, decimals });
        const fast = pays.pay(wholeUnits(amount, pays.scale));
        if (!Number.isNaN(fast)) expect(BigInt(fast)).toBe(pays.payExactly(toDecimal(amount)));
      },
    ),
  );
});

test("amounts of any number of decimals are paid as the exact way pays, up to the last unit, and so are their sums", () => {
  const long = fc
    .tuple(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 17 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`));
  const amounts = fc.array(fc.oneof(long, money), { minLength: 1, maxLength: 8 });
  const decimals = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(ladders, options, amounts, decimals, (ladder, choice, list, places) => {
      const given = { ...choice, decimals: places };
      const pays = new LadderFunction(ladder, given);
      const exactly = (sum: Decimal): bigint => pays.payExactly(sum);
      const single = list.map((amount) => fromUnits(exactly(toDecimal(amount)), places));
      expect(Array.from(commissionOfEach(Float64Array.from(list), ladder, given))).toEqual(single);
      let total: Decimal = { units: 0n, scale: 0 };
      const due = list.map((amount) => {
        const before = exactly(total);
        total = addDecimals(total, toDecimal(amount));
        return fromUnits(exactly(total) - before, places);
      });
      expect(Array.from(dueByPeriod(Float64Array.from(list), ladder, given))).toEqual(due);
    }),
    { numRuns: 500 },
  );
});

test("an amount in whole units and parts is the number as Excel shows it", () => {
  expect(toAmount(456_789.123456789, 2)).toEqual({ whole: 45_678_912, part: 3_456_789_000_000 });
  expect(toAmount(-0.015, 2)).toEqual({ whole: -2, part: 5_000_000_000_000 });
  expect(toAmount(0.1 + 0.2, 2)).toBeNull();
});

test("whole units are shared out in doubles as in big integers, as long as doubles hold the products", () => {
  const parts = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 })
    .filter((list) => list.some((part) => part > 0));
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 15 }), parts, (large, less, list) => {
      const total = Math.trunc(large / 10 ** less);
      const sum = list.reduce((before, part) => before + part, 0);
      const small = shareOutSmall(total, list, sum);
      const exact = shareOut(BigInt(total), list.map(BigInt)).map(Number);
      expect(small ?? exact).toEqual(exact);
      expect(small === null).toBe(Math.abs(total) * Math.max(...list) > Number.MAX_SAFE_INTEGER);
    }),
    { numRuns: 500 },
  );
});

test("shares with decimals, long ones and blanks split as whole numbers in their proportion do", () => {
  const digits = fc.bigInt({ min: 0n, max: 10n ** 15n - 1n });
  const share = fc.oneof(fc.bigInt({ min: 0n, max: 999n }), digits, fc.constant(null));
  const list = fc
    .array(share, { minLength: 1, maxLength: 30 })
    .filter((shares) => shares.some((units) => units !== null && units > 0n));
  fc.assert(
    fc.property(money, list, fc.integer({ min: 0, max: 12 }), (amount, shares, places) => {
      const numbers = shares.map((units) => (units === null ? NaN : Number(`${units}e-${places}`)));
      const parts = shareOut(
        cents(amount),
        shares.map((units) => units ?? 0n),
      );
      expect(Array.from(splitParts(amount, Float64Array.from(numbers)))).toEqual(
        parts.map((part, place) => (shares[place] === null ? NaN : Number(part) / 100 + 0)),
      );
    }),
    { numRuns: 500 },
  );
});

test("a refund is the negative of the commission on its size", () => {
  fc.assert(
    fc.property(ladders, options, money, (ladder, choice, amount) => {
      expect(commission(-amount, ladder, choice) + commission(amount, ladder, choice)).toBe(0);
    }),
  );
});

test("the steps add up to the commission, to the cent", () => {
  fc.assert(
    fc.property(ladders, options, money, (ladder, choice, amount) => {
      const { steps, total } = ladderSteps(amount, ladder, choice);
      expect(total).toBe(commission(amount, ladder, choice));
      expect(steps.reduce((sum, step) => sum + cents(step.commission), 0n)).toBe(cents(total));
    }),
  );
});

test("with a quota a ladder pays as the one whose bounds are multiplied by it", () => {
  const quota = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(ladders, options, money, quota, (ladder, choice, amount, factor) => {
      const shares = ladder.map((step) => ({ ...step, from: step.from / 1000 }));
      const bounds = ladder.map((step) => ({ ...step, from: (step.from * factor) / 1000 }));
      expect(commission(amount, shares, { ...choice, quota: factor })).toBe(
        commission(amount, bounds, choice),
      );
    }),
  );
});

test("month by month adds up to the commission of the sum", () => {
  fc.assert(
    fc.property(
      ladders,
      options,
      fc.array(money, { minLength: 1, maxLength: 12 }),
      (ladder, choice, amounts) => {
        const due = dueByPeriod(Float64Array.from(amounts), ladder, choice);
        const sum = Number(amounts.reduce((before, amount) => before + cents(amount), 0n)) / 100;
        expect(due.reduce((before, value) => before + Number(cents(value)), 0)).toBe(
          Number(cents(commission(sum, ladder, choice))),
        );
      },
    ),
  );
});

test("deals credited one by one with what was there already add up to the whole", () => {
  fc.assert(
    fc.property(ladders, options, money, money, (ladder, choice, first, second) => {
      const sum = (Math.round(first * 100) + Math.round(second * 100)) / 100;
      const later = commission(second, ladder, { ...choice, already: first });
      expect(cents(commission(first, ladder, choice)) + cents(later)).toBe(
        cents(commission(sum, ladder, choice)),
      );
    }),
  );
});

const rising = ladders.map((ladder): Ladder => {
  const rates = ladder.map((step) => step.rate).sort((a, b) => a - b);
  return ladder.map((step, index) => ({
    from: index === 0 ? 0 : step.from,
    rate: rates[index] ?? 0,
    fixed: 0,
  }));
});

test("marginal pays no more than whole when the rates rise", () => {
  fc.assert(
    fc.property(rising, money, (ladder, amount) => {
      const size = Math.abs(amount);
      expect(commission(size, ladder, { method: "marginal" })).toBeLessThanOrEqual(
        commission(size, ladder, { method: "whole" }),
      );
    }),
  );
});

test("more credited never pays less by marginal", () => {
  fc.assert(
    fc.property(ladders, money, money, (given, one, other) => {
      const ladder = given.map((step) => ({ ...step, fixed: Math.abs(step.fixed) }));
      const [less, more] = [one, other].sort((a, b) => a - b) as [number, number];
      expect(commission(less, ladder)).toBeLessThanOrEqual(commission(more, ladder));
    }),
  );
});

test("splitting a step in two of the same rate changes nothing", () => {
  fc.assert(
    fc.property(
      ladders,
      fc.constantFrom<CommissionMethod>("marginal", "whole"),
      fc.constantFrom(...boundaries),
      money,
      (ladder, method, boundary, amount) => {
        const last = ladder[ladder.length - 1] as Ladder[number];
        const fixed = method === "whole" ? last.fixed : 0;
        const finer = [...ladder, { from: last.from + 1000.5, rate: last.rate, fixed }];
        expect(commission(amount, finer, { method, boundary })).toBe(
          commission(amount, ladder, { method, boundary }),
        );
      },
    ),
  );
});

test("the parts of a split add up to the amount, and none is more than a cent from its share", () => {
  const shares = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 9 })
    .filter((list) => list.some((share) => share > 0));
  fc.assert(
    fc.property(money, shares, (amount, list) => {
      const parts = splitParts(amount, Float64Array.from(list));
      expect(parts.reduce((sum, part) => sum + Number(cents(part)), 0)).toBe(Number(cents(amount)));
      const whole = list.reduce((sum, share) => sum + share, 0);
      parts.forEach((part, index) => {
        expect(Math.abs(part - (amount * (list[index] ?? 0)) / whole)).toBeLessThan(0.0101);
      });
    }),
  );
});

describe("numbers that doubles cannot hold exactly", () => {
  const ladder: Ladder = [
    { from: 0, rate: 0.015, fixed: 0 },
    { from: 900_000, rate: 0.02, fixed: 0 },
  ];

  test("an amount with binary noise counts as Excel shows it", () => {
    expect(commission(900_000.0000000001, ladder, { method: "whole", boundary: "above" })).toBe(13_500);
    expect(commission(0.1 + 0.2, [{ from: 0, rate: 1, fixed: 0 }])).toBe(0.3);
  });

  test("huge and tiny amounts are paid in decimals too", () => {
    expect(commission(123_456_789_012_345, ladder)).toBe(2_469_135_775_746.9);
    expect(commission(1e300, [{ from: 0, rate: 0.1, fixed: 0 }])).toBe(1e299);
    expect(commission(1e-9, ladder)).toBe(0);
  });

  test("a long list takes both ways and leaves blanks blank", () => {
    const amounts = Float64Array.of(100, NaN, 1e17, 0.123456789);
    expect(Array.from(commissionOfEach(amounts, ladder))).toEqual([
      1.5,
      NaN,
      2_000_000_000_000_000 - 4500,
      0,
    ]);
  });
});
