import fc from "fast-check";
import { drawRows } from "../../../../src/core/commission/drawRows";

interface Period {
  /** Whole units; null for a blank. */
  readonly earned: bigint | null;
  readonly draw: bigint;
}

/** What FUNCTIONS.md says of DRAW, word by word, in whole units. */
function byDefinition(periods: readonly Period[], recoverFrom: number): unknown[] {
  let owed = 0n;
  return periods.map(({ earned, draw }, index) => {
    if (earned === null) return null;
    let paid = earned > draw ? earned : draw;
    if (earned > draw && index + 1 >= recoverFrom) {
      const spare = earned - draw;
      paid -= owed < spare ? owed : spare;
    }
    owed += paid - earned;
    return [earned, paid, owed].map(String);
  });
}

test("periods of any size are paid and owed as big integers would have it, to the last unit", () => {
  const usual = fc.bigInt({ min: -3_000_00n, max: 30_000_00n });
  const long = fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n });
  const period = fc.record({
    earned: fc.oneof({ weight: 4, arbitrary: usual }, long, fc.constant(null)),
    draw: fc.oneof(
      { weight: 4, arbitrary: fc.bigInt({ min: 0n, max: 10_000_00n }) },
      long.filter((units) => units >= 0n),
    ),
  });
  const periods = fc.array(period, { minLength: 1, maxLength: 20 });
  const decimals = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(periods, decimals, fc.integer({ min: 1, max: 5 }), (list, places, recoverFrom) => {
      const toNumber = (units: bigint | null): number =>
        units === null ? NaN : Number(`${units}e-${places}`);
      const rows = drawRows(
        Float64Array.from(list, ({ earned }) => toNumber(earned)),
        Float64Array.from(list, ({ draw }) => toNumber(draw)),
        { decimals: places, recoverFrom },
      );
      const expected = byDefinition(list, recoverFrom).map(
        (row) => row && (row as string[]).map((units) => Number(`${units}e-${places}`)),
      );
      expect(rows).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test("an amount with more decimals is rounded half away from zero before it counts", () => {
  expect(drawRows(Float64Array.of(0.125, -0.125, 100.005, 1), Float64Array.of(0.1))).toEqual([
    [0.13, 0.13, 0],
    [-0.13, 0.1, 0.23],
    [100.01, 99.78, 0],
    [1, 1, 0],
  ]);
});
