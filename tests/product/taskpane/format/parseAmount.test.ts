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
  expect(parseAmount("$1.5m")).toBe(1_500_000);
});

test("an amount is read as in a cell", () => {
  expect(parseAmount("$90,000")).toBe(90_000);
  expect(parseAmount("¥90,000")).toBe(90_000);
  expect(parseAmount("９０，０００元")).toBe(90_000);
  expect(parseAmount("EUR 1 200")).toBe(1200);
  expect(parseAmount("(500)")).toBe(-500);
  expect(parseAmount("1e5")).toBe(100_000);
});

test("per cent is a fraction, free of binary noise", () => {
  expect(parseAmount("12.5%")).toBe(0.125);
  expect(parseAmount("7%")).toBe(0.07);
  expect(parseAmount("５％")).toBe(0.05);
});

test("anything else is no number", () => {
  for (const text of ["", " ", "abc", "1.2.3", "12 apples", "=1+1", "%", "1e5k", "--3", "km", "5,00"]) {
    expect(parseAmount(text)).toBeNull();
  }
});
