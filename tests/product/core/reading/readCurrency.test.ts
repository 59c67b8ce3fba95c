import type { Cell } from "../../../../src/core/cells/Cell";
import { currenciesOfCells, currencyColumn } from "../../../../src/core/reading/currencyColumn";
import { type HouseCurrencies } from "../../../../src/core/reading/currencyRates";
import { inHouseCurrency } from "../../../../src/core/reading/houseRates";
import { readCurrency } from "../../../../src/core/reading/readCurrency";
import { readNumbers } from "../../../../src/core/reading/readNumbers";

function read(
  cells: readonly Cell[],
  header = "Amount",
  more: { above?: string[]; format?: string; formats?: string[] } = {},
  answers = {},
  money: { house?: HouseCurrencies; days?: number | number[] } = {},
) {
  const { values, currencies } = readNumbers({ cells, column: 1, header, ...more }, answers);
  const read = readCurrency({ column: 1, values, ...currencies, ...money }, answers);
  const inHouse = read.rates && inHouseCurrency(values, read.rates);
  return { ...read, inHouse };
}
const currencyOf = (...given: Parameters<typeof read>) => read(...given).currency;

test.each([
  ["Amount (USD)", "USD"],
  ["Amount in EUR", "EUR"],
  ["Amount €", "EUR"],
  ["amount_usd", "USD"],
  ["Umsatz (T€)", "EUR"],
  ["销售额（万元）", "CNY"],
  ["收入（万美元）", "USD"],
  ["金额（港元）", "HKD"],
  ["Receita (R$ mil)", "BRL"],
  ["Amount (CAD)", "CAD"],
  ["CAD licences", null],
  ["Ron's deals", null],
  ["Amount", null],
])("the header %j says %s", (header, code) => {
  expect(currencyOf([5], header)).toBe(code);
});

test.each([
  ["[$€-407] #,##0.00", "EUR"],
  ["#,##0.00 [$kr-414]", "NOK"],
  ["[$¥-411]#,##0", "JPY"],
  ["[$¥-804]#,##0", "CNY"],
  ['"R$ "#,##0.00', "BRL"],
  ["[$USD] #,##0", "USD"],
  ["#,##0", null],
])("numbers of the format %j are in %s", (format, code) => {
  expect(currencyOf([5], "Amount", { format })).toBe(code);
});

test("the title's currency is that of a header without one", () => {
  expect(currencyOf([5], "Amount", { above: ["All amounts in EUR"] })).toBe("EUR");
  expect(currencyOf([5], "Amount (USD)", { above: ["All amounts in EUR"] })).toBe("USD");
});

test("one currency in all cells is the column's", () => {
  expect(currencyOf(["HK$5,000", "HK$ 1,200.50", null, "-"])).toBe("HKD");
});

test("a sign of several currencies is settled by the header, else the likeliest is taken and said", () => {
  expect(currencyOf(["$5.50"], "Amount (AUD)")).toBe("AUD");
  expect(currencyOf(["5,50 kr"])).toBe("SEK");
  expect(read(["5,50 kr"]).findings).toContainEqual(
    expect.objectContaining({
      key: "readCurrencyAssumed",
      params: { currency: "SEK", others: "NOK, DKK, ISK" },
    }),
  );
  expect(currencyOf(["5,50 kr"], "Amount", {}, { "currency:1": "NOK" })).toBe("NOK");
});

test.each<[string, readonly Cell[], string, { above?: string[]; format?: string }]>([
  ["in the header", [620], "年销售额（万元）", {}],
  ["without brackets", [620], "销售额万元", {}],
  ["in the title", [620], "年销售额", { above: ["单位：万元"] }],
  ["in the cells", ["12万元", "3亿元"], "年销售额", {}],
  ["in the number format", [62_000], "年销售额", { format: '0"万元"' }],
])("the 元 of a unit %s is no currency sign: nothing is said of it", (_where, cells, header, more) => {
  expect(read(cells, header, more).findings).toEqual([]);
});

test.each<[readonly Cell[], string]>([
  [[620], "年销售额（元）"],
  [["¥620"], "年销售额"],
  [["620元"], "年销售额"],
])("of %j under %s the sign is said with what else it can mean", (cells, header) => {
  expect(read(cells, header).findings).toMatchObject([
    { key: "readCurrencyAssumed", params: { currency: "CNY" } },
  ]);
});

test("a currency's own word beside the unit is said", () => {
  for (const header of ["收入（万美元）", "销售额（人民币万元）"])
    expect(read([5], header).findings).toMatchObject([{ key: "readCurrency" }]);
});

test("dollars under 万元 are still asked: they are not added to it", () => {
  expect(read(["USD 5,000", "12"], "金额（万元）").questions).toMatchObject([{ id: "currency:1" }]);
});

test("amounts without a currency beside others have none", () => {
  expect(currencyOf(["€5.50", 7])).toEqual(["EUR", null]);
  expect(read(["€5.50", 7]).questions).toEqual([]);
});

test("several currencies are asked, by cell, with their counts and the rarer rows", () => {
  const cells = ["USD 1,000.00", "EUR 1,000.00", "JPY 700,000", "USD 5.00", null];
  const { currency, questions } = read(cells);
  expect(currency).toEqual(["USD", "EUR", "JPY", "USD", null]);
  expect(questions).toEqual([
    {
      ...{ id: "currency:1", key: "currencySeveral", params: { currencies: "USD (2), EUR (1), JPY (1)" } },
      ...{ evidence: { column: 1, rows: [1, 2] }, choices: ["perCurrency", "USD", "EUR", "JPY"] },
      isProposed: false,
    },
  ]);
  const per = read(cells, "Amount", {}, { "currency:1": "perCurrency" });
  expect(per.questions).toEqual([]);
  expect(per.byCurrency).toEqual(new Map(Object.entries({ USD: [0, 3], EUR: [1], JPY: [2] })));
  const one = read(cells, "Amount", {}, { "currency:1": "USD" });
  expect(one).toMatchObject({ questions: [], leftOut: [1, 2], findings: [{ key: "readOneCurrency" }] });
});

test("another currency than the header's is asked", () => {
  expect(read(["$5.50", "7.25"], "Amount (EUR)").questions).toMatchObject([{ id: "currency:1" }]);
  expect(read(["$5.50"], "Amount (EUR)").questions).toMatchObject([
    { params: { currencies: "USD (1), EUR (0)" } },
  ]);
  expect(read([5], "Amount (EUR)", { format: "[$$-409]#,##0" }).questions).toMatchObject([
    { id: "currency:1" },
  ]);
});

test("the header's currency can be answered for amounts that show another", () => {
  const answered = read(["$5.50", "7.25"], "Amount (EUR)", {}, { "currency:1": "EUR" });
  expect(answered).toMatchObject({ currency: "EUR", leftOut: [], questions: [] });
});

test("numbers are in the currency of their own format", () => {
  const formats = ["[$€-407] #,##0", "[$$-409]#,##0", "General"];
  const { currency, questions } = read([5, 6, 7], "Amount", { formats });
  expect(currency).toEqual(["EUR", "USD", null]);
  expect(questions).toMatchObject([
    { params: { currencies: "EUR (1), USD (1), ? (1)" }, choices: ["perCurrency", "EUR", "USD"] },
  ]);
});

describe("with rates", () => {
  const january = 46_023; // 2026-01-01
  const house: HouseCurrencies = {
    currency: "CNY",
    rates: [
      { currency: "USD", validFrom: january, rate: 7.1 },
      { currency: "USD", validFrom: january + 31, rate: 7.2 },
      { currency: "JPY", validFrom: null, rate: 0.0465 },
    ],
  };

  test("amounts are converted by the rate of their own day, exactly", () => {
    // 100 · 7.1 = 710; 100.1 · 7.2 = 720.72; 700,000 · 0.0465 = 32,550; 5 without a currency is CNY 5
    const read1 = read(
      ["USD 100.00", "USD 100.10", "JPY 700,000", 5],
      "Amount",
      {},
      {},
      {
        ...{ house, days: [january + 30, january + 31, january, january] },
      },
    );
    expect(read1.inHouse).toEqual([710, 720.72, 32_550, 5]);
    expect(read1.questions).toEqual([]);
    expect(read1.findings).toMatchObject([
      { key: "readNoCurrency", params: { count: 1, currency: "CNY" } },
      {
        key: "readConverted",
        params: { currency: "USD", rates: "7.1 (2026-01-01), 7.2 (2026-02-01)", count: 2 },
      },
      { key: "readConverted", params: { currency: "JPY", rates: "0.0465", count: 1 } },
    ]);
  });

  test("one day for all is said", () => {
    const { inHouse, findings } = read(["USD 100.00", "¥5.00"], "Amount", {}, {}, { house, days: january });
    expect(inHouse).toEqual([710, 5]);
    expect(findings).toMatchObject([
      { key: "readConvertedAt", params: { day: "2026-01-01", rates: "7.1 (2026-01-01)" } },
    ]);
  });

  test("a missing rate is asked and named with its day", () => {
    const { inHouse, questions } = read(
      ["USD 100.00", "EUR 5.00"],
      "Amount",
      {},
      {},
      { house, days: january - 1 },
    );
    expect(inHouse).toBeNull();
    expect(questions).toMatchObject([
      {
        ...{ key: "currencyRateMissing", choices: ["perCurrency", "EUR", "USD"] },
        params: { missing: "USD 2025-12-31, EUR 2025-12-31" },
      },
    ]);
  });

  test("a list in one other currency is converted, too; one in the house's stands as it is", () => {
    expect(read([100], "Amount (USD)", {}, {}, { house, days: january }).inHouse).toEqual([710]);
    const own = read([100], "Amount (CNY)", {}, {}, { house, days: january });
    expect(own).toMatchObject({ inHouse: null, questions: [], findings: [{ key: "readCurrency" }] });
  });

  test("a sign of several currencies is that of the house", () => {
    expect(read(["¥5.00"], "Amount", {}, {}, { house }).currency).toBe("CNY");
    const yen = { currency: "JPY", rates: [] };
    expect(read(["¥5.00"], "Amount", {}, {}, { house: yen }).currency).toBe("JPY");
  });
});

describe("a column of currencies", () => {
  test("says every row's, unknown codes and longer names included", () => {
    const cells = ["USD", "Euro", "US$", "人民币", "QAR", "USD - U.S. Dollar", "n/a", null];
    expect(currenciesOfCells(cells).map((codes) => codes?.[0] ?? null)).toEqual([
      "USD",
      "EUR",
      "USD",
      "CNY",
      "QAR",
      "USD",
      null,
      null,
    ]);
  });

  test("is the one named after the amounts, else the nearest that holds currencies", () => {
    const texts = (text: string) => [text, text];
    const columns = [texts("USD"), [1, 2], texts("EUR"), [3, 4], texts("Main currency")];
    const headers = ["Cost Currency", "Amount", "Currency", "Cost", "Currency note"];
    expect(currencyColumn({ headers, columns }, 1, new Set([1]))).toBe(2);
    expect(currencyColumn({ headers, columns }, 3, new Set([1]))).toBe(0);
    expect(currencyColumn({ headers, columns }, 1, new Set([0, 1, 2]))).toBeNull();
  });
});
