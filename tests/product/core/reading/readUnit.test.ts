import { readNumbers } from "../../../../src/core/reading/readNumbers";

function factorOf(header: string, more: { above?: readonly string[]; format?: string } = {}, answers = {}) {
  const { factor, questions } = readNumbers({ cells: [1], column: 3, header, ...more }, answers);
  return questions.length > 0
    ? `${factor} asked: ${questions.map(({ choices }) => choices.join(" or ")).join()}`
    : factor;
}

test.each([
  ["年销售额（万元）", 10_000],
  ["年销售额(万)", 10_000],
  ["金额 单位：万元", 10_000],
  ["销售额万元", 10_000],
  ["销售额/亿", 100_000_000],
  ["营收（亿元）", 100_000_000],
  ["金额（千元）", 1000],
  ["金额（百万元）", 1_000_000],
  ["收入（万美元）", 10_000],
  ["收入（人民币万元）", 10_000],
  ["销售额 万元（含税）", 10_000],
  ["Revenue ('000)", 1000],
  ["Revenue (’000)", 1000],
  ["Revenue (000s)", 1000],
  ["Revenue $000", 1000],
  ["Revenue (US$'000)", 1000],
  ["Revenue (k)", 1000],
  ["Revenue (K)", 1000],
  ["Revenue k€", 1000],
  ["Revenue in k", 1000],
  ["Revenue (USD k)", 1000],
  ["Sales in thousands", 1000],
  ["Sales (in thousands of USD)", 1000],
  ["Sales (USD, thousands)", 1000],
  ["2025 / Q1 / Sales (k€)", 1000],
  ["Sales in millions", 1_000_000],
  ["Sales ($M)", 1_000_000],
  ["Sales $m", 1_000_000],
  ["Sales (EUR mn)", 1_000_000],
  ["Sales ($MM)", 1_000_000],
  ["Sales, $ billion", 1_000_000_000],
  ["Umsatz T€", 1000],
  ["Umsatz (T€)", 1000],
  ["Umsatz (TEUR)", 1000],
  ["Umsatz in TEUR 2025", 1000],
  ["TEUR Umsatz", 1000],
  ["Umsatz in Tsd. €", 1000],
  ["Umsatz (Mio.)", 1_000_000],
  ["Umsatz Mio. €", 1_000_000],
  ["Umsatz in Mrd. €", 1_000_000_000],
  ["CA (k€)", 1000],
  ["CA en milliers d'euros", 1000],
  ["CA (Md€)", 1_000_000_000],
  ["Ventas (miles de €)", 1000],
  ["Ventas en millones", 1_000_000],
  ["Receita (R$ mil)", 1000],
  ["Receita (R$ milhões)", 1_000_000],
  ["Value (₹ crore)", 10_000_000],
  ["Value (INR lakhs)", 100_000],
  ["Omsättning (MSEK)", 1_000_000],
  ["Omsättning, tkr", 1000],
  ["Umsatz in 1.000 €", 1000],
  ["Omzet (x 1000)", 1000],
  ["Sales (x 1,000,000)", 1_000_000],
  ["Rev (USD, mm)", 1_000_000],
  ["Ventas (mill. €)", 1_000_000],
  ["目标-万元", 10_000],
])("the header %j multiplies by %d", (header, factor) => {
  expect(factorOf(header)).toBe(factor);
});

test.each([
  [
    "Amount",
    "Amount (USD)",
    "金额（元）",
    "金额",
    "Accounts over 1 million",
    "10 000 Club",
    "1,000 units",
    "Revenue 2000",
  ],
  [
    "Market",
    "Team M",
    "Thousand Oaks sales",
    "Million Dollar Club sales",
    "Distance (km)",
    "Weight (kg)",
    "Rank (b)",
  ],
  [
    "万科销售额",
    "百万元以上客户数",
    "万元户",
    "千寻科技",
    "亿客隆",
    "Kontakte",
    "Kmart",
    "Mrs",
    "Term in days",
    "Weight (t)",
  ],
  ["Speed in miles", "J / F / M / A", "80% plan", "Value", "K", "M", "Total Wine & More", "Credit (CR)"],
  [
    "Win probability",
    "Time (min)",
    "Duration (m)",
    "Height (mm)",
    "Rev in Cr",
    "Top 1000 EUR accounts",
    "3M sales",
    "Sales 12M",
  ],
])("%s, %s, %s, %s, %s, %s, %s … name no unit", (...headers) => {
  expect(headers.map((header) => [header, factorOf(header)])).toEqual(headers.map((header) => [header, 1]));
});

test("a unit that can be meant otherwise is proposed", () => {
  expect(factorOf("Revenue K")).toBe("1000 asked: 1000 or 1");
  expect(factorOf("Revenue (m)")).toBe("1000000 asked: 1000000 or 1");
  expect(factorOf("Revenue 000")).toBe("1000 asked: 1000 or 1");
  expect(factorOf("Revenue (₹ Cr)")).toBe("10000000 asked: 10000000 or 1");
  expect(factorOf("销售额（W）")).toBe("10000 asked: 10000 or 1");
  expect(factorOf("Revenue (m)", {}, { "unit:3": "1" })).toBe(1);
  expect(factorOf("Revenue (m)", {}, { "unit:3": "1000000" })).toBe(1_000_000);
});

test("a unit that was certain can be changed by an answer", () => {
  expect(factorOf("Revenue (k€)", {}, { "unit:3": "1" })).toBe(1);
});

describe("a unit in the title", () => {
  test.each([
    ["单位：万元", 10_000],
    ["2025年客户销售表（单位：万元）", 10_000],
    ["（金额以万元计）", 10_000],
    ["All amounts in thousands of EUR", 1000],
    ["Sales by customer ($000)", 1000],
    ["Angaben in TEUR", 1000],
    ["Revenue report, USD millions", 1_000_000],
  ])("%j is the column's", (title, factor) => {
    expect(factorOf("Amount", { above: ["Report", title] })).toBe(factor);
  });

  test.each([
    ["年销售百万元以上客户"],
    ["万达集团 2025"],
    ["Accounts worth 1 million"],
    ["Team K (M)"],
    ["$1M club"],
  ])("%j names none", (title) => {
    expect(factorOf("Amount", { above: [title] })).toBe(1);
  });

  test("a unit in the header beats it, and both never multiply", () => {
    expect(factorOf("Amount (k€)", { above: ["in millions"] })).toBe(1000);
    expect(factorOf("金额（万元）", { above: ["单位：万元"] })).toBe(10_000);
    expect(factorOf("金额（元）", { above: ["单位：万元"] })).toBe(1);
  });

  test("it is not for counts and shares", () => {
    expect(factorOf("数量", { above: ["单位：万元"] })).toBe(1);
    expect(factorOf("Quantity", { above: ["in thousands"] })).toBe(1);
    expect(factorOf("Average deal", { above: ["in thousands"] })).toBe(1000);
  });

  test("T€ above and € in the header is asked", () => {
    expect(factorOf("Umsatz (€)", { above: ["Angaben in T€"] })).toBe("1000 asked: 1000 or 1");
    expect(factorOf("Amount (USD)", { above: ["in thousands"] })).toBe(1000);
  });
});

describe("the number format", () => {
  test.each([
    ["#,##0", 1],
    ["#,##0,", 1],
    ['#,##0,"K"', 1],
    ['0.0,,"M"', 1],
    ['0!.0,"万"', 1],
    ["0\\.0000万", 1],
    ['0"万元"', 10_000],
    ['#,##0"K"', 1000],
    ['#,##0 "T€"', 1000],
    ['#,##0 "€"', 1],
    ["yyyy-mm-dd", 1],
    ['General"亿"', 100_000_000],
    ['_-* #,##0.00 [$€-407]_-;-* #,##0.00 [$€-407]_-;_-* "-"?? [$€-407]_-', 1],
  ])("%j multiplies by %d", (format, factor) => {
    expect(factorOf("Amount", { format })).toBe(factor);
  });

  test("a format that shows thousands under a header in thousands holds whole numbers already, which is said", () => {
    const { values, changes, findings } = readNumbers(
      { cells: [6_200_000], column: 3, header: "Revenue ('000)", format: "#,##0," },
      {},
    );
    expect({ values, changes }).toEqual({ values: [6_200_000], changes: false });
    expect(findings.map(({ key }) => key)).toEqual(["readUnitShown"]);
  });

  test("one unit in header and format counts once; two are asked", () => {
    expect(factorOf("金额（万元）", { format: '0"万元"' })).toBe(10_000);
    expect(factorOf("金额（万元）", { format: '0"亿"' })).toBe("100000000 asked: 100000000 or 10000");
    expect(factorOf("Revenue (millions)", { format: "#,##0," })).toBe("1000000 asked: 1000000 or 1000");
  });
});

test("the factor is exact and said", () => {
  const { values, findings, changes } = readNumbers(
    { cells: [620, 1.005, "6.2", -0.07, null], column: 0, header: "年销售额（万元）" },
    {},
  );
  expect(values).toEqual([6_200_000, 10_050, 62_000, -700, null]);
  expect(changes).toBe(true);
  expect(findings).toContainEqual({
    ...{
      key: "readUnit",
      params: { unit: "万元", factor: 10_000, from: "header" },
      evidence: { column: 0, rows: [] },
    },
  });
});
