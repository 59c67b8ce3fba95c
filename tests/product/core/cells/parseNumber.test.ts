import { parseNumber } from "../../../../src/core/cells/parseNumber";

test.each([
  ["1,200", 1200],
  [" 1200 ", 1200],
  ["12%", 0.12],
  ["12 %", 0.12],
  ["(1,200)", -1200],
  ["(¥1,200.50)", -1200.5],
  ["$ (1,200.50)", -1200.5],
  ["¥(3万)", -30_000],
  ["(1.2e-3)", -0.0012],
  ["¥1,200", 1200],
  ["￥1,200", 1200],
  ["$1,200.50", 1200.5],
  ["-$5", -5],
  ["$-5", -5],
  ["+7", 7],
  ["\u22125", -5],
  ["１，２００．５", 1200.5],
  ["（１２）", -12],
  ["3万", 30_000],
  ["1.005万", 10_050],
  ["2.5亿", 250_000_000],
  ["¥3万", 30_000],
  ["1.2e3", 1200],
  ["1E-2", 0.01],
  [".5", 0.5],
  ["5.", 5],
  ["007", 7],
  ["12,34,567", 1_234_567],
  ["1 1/2", 1.5],
  ["0.1%", 0.001],
])("%j is the number %d", (text, expected) => {
  expect(parseNumber(text)).toBe(expected);
});

test.each([
  ["", "an empty text"],
  [" ", "a space"],
  ["abc", "a word"],
  ["1,2", "a decimal comma"],
  ["1,23", "a decimal comma with two digits"],
  ["1.2.3", "two points"],
  ["--5", "two signs"],
  ["(-5)", "a sign within parentheses"],
  ["(¥-5)", "a sign after the currency within parentheses"],
  ["-(5)", "a sign before parentheses"],
  ["$($5)", "two currencies"],
  ["()", "nothing within parentheses"],
  ["%", "a percent sign alone"],
  ["万", "a unit alone"],
  ["¥", "a currency alone"],
  ["1e999", "more than a number can hold"],
  ["5²", "a superscript"],
  ["TRUE", "a boolean"],
  ["2026-01-15", "a date, which is a number only where a date is due"],
  ["12:30", "a time"],
  ["1/2", "a fraction that reads like a date"],
  ["0x10", "a hexadecimal number"],
  ["Infinity", "infinity"],
  ["1".repeat(500), "more digits than a cell is long"],
])("%j is no number: %s", (text) => {
  expect(parseNumber(text)).toBeNull();
});

test("a text of 32,767 characters is refused at once", () => {
  expect(parseNumber("1,".repeat(16_383))).toBeNull();
});
