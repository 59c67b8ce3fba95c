import { classify } from "../../../../src/core/tiering/classify";

/** 10 × count, …, 20, 10. */
const boundsOf = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => 10 * (count - index));

test("a value takes the first of twenty bounds that it is not below, and a blank none", () => {
  const values = Float64Array.of(1000, 200, 199.99, 195, 105, 100, 10, 9.99, -5, NaN);
  expect([...classify(values, boundsOf(20))]).toEqual([0, 0, 1, 1, 10, 10, 19, 20, 20, -1]);
});

test("of equal bounds the better class counts, among many as among few", () => {
  const bounds = [Infinity, Infinity, 50, 50, 50, 40, ...Array.from({ length: 14 }, () => 30)];
  expect([...classify(Float64Array.of(60, 50, 45, 30, 29, Infinity), bounds)]).toEqual([2, 2, 5, 6, 20, 0]);
  expect([...classify(Float64Array.of(60, 50, 45, 40, 39), bounds.slice(0, 6))]).toEqual([2, 2, 5, 5, 6]);
});

test.each([1, 15, 16, 17, 18, 33])(
  "with %d bounds the class is the number of bounds above the value",
  (count) => {
    const bounds = boundsOf(count);
    const values = Float64Array.from({ length: 24 * count }, (_, index) => index / 2 - 5);
    const above = Array.from(values, (value) => bounds.filter((bound) => bound > value).length);
    expect([...classify(values, bounds)]).toEqual(above);
  },
);
