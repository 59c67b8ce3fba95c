import fc from "fast-check";
import { numberFromCell, parseNumber } from "../../../../src/core/cells/parseNumber";
import { readNumberText } from "../../../../src/core/reading/readNumberText";

const currencyTexts: readonly (readonly [string, number])[] = [
  ["1,200 €", 1200],
  ["1,200€", 1200],
  ["USD 1,200", 1200],
  ["usd1,200.5", 1200.5],
  ["1,200 CNY", 1200],
  ["RMB 500", 500],
  ["HK$5,000", 5000],
  ["us$ 5", 5],
  ["-HK$5", -5],
  ["HK$-5", -5],
  ["(HK$5,000)", -5000],
  ["(1,200) €", -1200],
  ["USD (1,200)", -1200],
  ["1,200元", 1200],
  ["元1,200", 1200],
  ["12万元", 120_000],
  ["1.5亿元", 150_000_000],
  ["¥3 万", 30_000],
  ["₹1,00,000", 100_000],
  ["₩1,000", 1000],
  ["-5 €", -5],
];

test.each<readonly [string, number]>([
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
  ["1 234.50", 1234.5],
  ["1\u00a0234\u202f567", 1_234_567],
  ["1'234.50", 1234.5],
  ["1\u2019234", 1234],
  ["CHF 1'234.50", 1234.5],
  ["100-", -100],
  ["1,200.50-", -1200.5],
  ["1,200- EUR", -1200],
  ["620.000", 620],
  ...currencyTexts,
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
  ["500K", "thousands or kelvins"],
  ["1.2M", "a million or a thousand"],
  ["1.234,56", "a decimal comma behind a point"],
  ["1 234,50", "a decimal comma behind a space"],
  ["1 234'567", "two separators"],
  ["12 34", "no group of three"],
  ["€1,200 USD", "two currencies"],
  ["1,200 ABC", "no currency"],
  ["EUR", "a code alone"],
  ["12% €", "per cent of a currency"],
  ["-100-", "two signs, one behind"],
  ["(100-)", "a sign within parentheses, behind"],
  ["-", "a dash"],
])("%j is no number: %s", (text) => {
  expect(parseNumber(text)).toBeNull();
});

test("a text of 32,767 characters is refused at once", () => {
  expect(parseNumber("1,".repeat(16_383))).toBeNull();
});

test.each(["-", " - ", "\u2013", "\u2014", "－", "\u2212"])("a lone dash %j is a blank", (text) => {
  expect(numberFromCell(text)).toBeNull();
});

test.each(["--", "- -", "€ -", " ", "n/a"])("%j is no blank where a number is due", (text) => {
  expect(numberFromCell(text)).toBe("bad");
});

test.each(currencyTexts)("reading takes %j too, and sees its currency", (text, value) => {
  const read = readNumberText(text);
  expect(read).toMatchObject({ minuses: value < 0 ? 1 : 0 });
  expect(read === "blank" ? null : read?.currencies?.length).toBeGreaterThan(0);
});

test("a plain text of up to fifteen digits is the number nearest to it, with or without commas", () => {
  const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const digits = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 14 }));
  fc.assert(
    fc.property(digits, fc.boolean(), fc.constantFrom("", "-"), ([all, decimals], hasCommas, sign) => {
      const text = String(all).padStart(decimals + 1, "0");
      const whole = text.slice(0, text.length - decimals);
      const fraction = decimals === 0 ? "" : `.${text.slice(text.length - decimals)}`;
      const written = `${sign}${hasCommas ? grouped(whole) : whole}${fraction}`;
      expect(parseNumber(written)).toBe(Number(`${sign}${whole}${fraction}`) + 0);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  "1,23",
  "1,2345",
  ",123",
  "1,234,56",
  "1234,567",
  "1,234.",
  "1.2.3",
  "1.,2",
  "--1",
  "1-2",
  "1,23.5",
])("%s is read by the whole rule, whatever its beginning looks like", (text) => {
  const expected = text === "1,234." ? 1234 : null;
  expect(parseNumber(text)).toBe(expected);
});
