import { periodHeader } from "../../../../../src/core/reading/shape/periodHeader";

const said = (header: string) => {
  const found = periodHeader(header);
  return found === null
    ? null
    : `${String(found.year)} ${found.grain} ${found.index + 1} ${found.measure}`.trim();
};

describe("periodHeader", () => {
  test.each([
    ["2025", "2025 year 1"],
    ["FY2025", "2025 year 1"],
    ["FY24", "2024 year 1"],
    ["2025年", "2025 year 1"],
    ["Sales 2025", "2025 year 1 Sales"],
    ["2024 / Umsatz (T€)", "2024 year 1 Umsatz (T€)"],
    ["Q1", "null quarter 1"],
    ["Q3 2025", "2025 quarter 3"],
    ["2025Q4", "2025 quarter 4"],
    ["2025 / Q2 / Sales", "2025 quarter 2 Sales"],
    ["4Q25", "2025 quarter 4"],
    ["第二季度", "null quarter 2"],
    ["2025年一季度", "2025 quarter 1"],
    ["H2 2025", "2025 half 2"],
    ["上半年", "null half 1"],
    ["Jan", "null month 1"],
    ["Dec-25", "2025 month 12"],
    ["September 2025", "2025 month 9"],
    ["Mär", "null month 3"],
    ["202503", "2025 month 3"],
    ["2025-11", "2025 month 11"],
    ["01/2025", "2025 month 1"],
    ["2025年3月", "2025 month 3"],
    ["12月", "null month 12"],
    ["十一月", "null month 11"],
    ["Revenue Feb", "null month 2 Revenue"],
  ])("%s names a period", (header, period) => {
    expect(said(header)).toBe(period);
  });

  test.each([
    "Customer",
    "Amount",
    "Growth 2025",
    "2024 vs 2025",
    "Region",
    "Close date",
    "Net 30",
    "Visits per month",
    "客户",
    "本月",
    "销售额",
    "12,000",
    "2026年4月23日",
    "15 Mar 2026",
    "March 3, 2026",
    "",
  ])("%s names none", (header) => {
    expect(said(header)).toBeNull();
  });
});
