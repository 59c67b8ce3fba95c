import { formatNumber } from "../../../../src/taskpane/format/formatNumber";

test("money is grouped, without decimals and without a currency", () => {
  expect(formatNumber(1234567.4, "money", "en")).toBe("1,234,567");
  expect(formatNumber(1234567.4, "money", "zh-CN")).toBe("1,234,567");
});

test("cents always have two decimals", () => {
  expect(formatNumber(1161509.9, "cents", "en")).toBe("1,161,509.90");
});

test("short money counts in thousands and millions in English, in 万 and 亿 in Chinese", () => {
  expect(formatNumber(12_345_678, "compact", "en")).toBe("12.35M");
  expect(formatNumber(12_345_678, "compact", "zh-CN")).toBe("1235万");
  expect(formatNumber(182_000_000, "compact", "zh-CN")).toBe("1.82亿");
});

test("a fraction becomes per cent", () => {
  expect(formatNumber(0.2249, "tenthPercent", "en")).toBe("22.5%");
  expect(formatNumber(0.015, "rate", "en")).toBe("1.5%");
  expect(formatNumber(0.6, "percent", "zh-CN")).toBe("60%");
});

test("minus zero is zero", () => {
  expect(formatNumber(-0, "cents", "en")).toBe("0.00");
});
