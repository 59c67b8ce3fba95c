import { herfindahlIndex } from "../../../../src/core/tiering/concentration";

test.each([1, 1e-300, 1e-160, 1e160, 4e307])(
  "the concentration of 1, 3 and a blank in units of %d is 10 ÷ 16",
  (unit) => {
    expect(herfindahlIndex(Float64Array.of(unit, NaN, 3 * unit))).toBeCloseTo(0.625, 14);
  },
);
