import { addMoney } from "../../../../src/core/decimal/addMoney";
import { addDecimals, type Decimal, fromUnits, toDecimal } from "../../../../src/core/decimal/Decimal";

/** The same, one decimal after the other. */
function plainly(amounts: readonly number[]): number {
  const zero: Decimal = { units: 0n, scale: 0 };
  const { units, scale } = amounts.reduce((sum, amount) => addDecimals(sum, toDecimal(amount)), zero);
  return fromUnits(units, scale);
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

test("a sum of money is exact", () => {
  expect(addMoney([])).toBe(0);
  expect(addMoney([0.1, 0.2])).toBe(0.3);
  expect(addMoney([0.1, 0.7, -0.8])).toBe(0);
  expect(addMoney([9_007_199_254_740_991, 0.01, -9_007_199_254_740_991])).toBe(0.01);
  expect(addMoney(new Array<number>(1000).fill(999_999_999_999.99))).toBe(999_999_999_999_990);
});

test("amounts of any size and any decimals add up as one decimal after the other does", () => {
  const next = random(12);
  for (let list = 0; list < 400; list++) {
    const amounts = Array.from({ length: 1 + Math.floor(next() * 30) }, () => {
      const size = (next() - 0.5) * 10 ** Math.floor(next() * 17);
      return next() < 0.2 ? size : Number(size.toFixed(Math.floor(next() * 7)));
    });
    expect(addMoney(amounts)).toBe(plainly(amounts));
  }
});
