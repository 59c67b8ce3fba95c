import { parseAmount } from "../../../../src/taskpane/format/parseAmount";

test("a number may be grouped, full-width, signed or shortened", () => {
  expect(parseAmount("5,000,000")).toBe(5_000_000);
  expect(parseAmount(" １，２００ ")).toBe(1200);
  expect(parseAmount("-12.5")).toBe(-12.5);
  expect(parseAmount(".5")).toBe(0.5);
  expect(parseAmount("300万")).toBe(3_000_000);
  expect(parseAmount("1.2亿")).toBe(120_000_000);
  expect(parseAmount("5m")).toBe(5_000_000);
  expect(parseAmount("250K")).toBe(250_000);
});

test("per cent is a fraction, free of binary noise", () => {
  expect(parseAmount("12.5%")).toBe(0.125);
  expect(parseAmount("7%")).toBe(0.07);
  expect(parseAmount("５％")).toBe(0.05);
});

test("anything else is no number", () => {
  for (const text of ["", " ", "abc", "1.2.3", "12 apples", "=1+1", "%", "1e5", "--3"]) {
    expect(parseAmount(text)).toBeNull();
  }
});
