import type { Cell } from "../../../../src/core/cells/Cell";
import { readCurrencyColumn } from "../../../../src/core/reading/readCurrency";
import { readNumbers } from "../../../../src/core/reading/readNumbers";

function read(
  cells: readonly Cell[],
  header = "Amount",
  more: { above?: string[]; format?: string } = {},
  answers = {},
) {
  return readNumbers({ cells, column: 1, header, ...more }, answers);
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
      ...{ evidence: { column: 1, rows: [1, 2] }, choices: ["perCurrency", "rates", "USD", "EUR", "JPY"] },
      isProposed: false,
    },
  ]);
  expect(read(cells, "Amount", {}, { "currency:1": "rates" }).questions).toEqual([]);
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

describe("a column of currencies", () => {
  test("with several is asked, every row by its own", () => {
    const { currency, questions } = readCurrencyColumn(3, ["USD", "Euro", "JPY", "US$", "QAR", null], {});
    expect(currency).toEqual(["USD", "EUR", "JPY", "USD", "QAR", null]);
    expect(questions).toMatchObject([
      {
        ...{
          id: "currency:3",
          params: { currencies: "USD (2), EUR (1), JPY (1), QAR (1)" },
          isProposed: false,
        },
        choices: ["perCurrency", "rates", "USD", "EUR", "JPY", "QAR"],
      },
    ]);
  });

  test("with one is that one", () => {
    expect(readCurrencyColumn(3, ["人民币", "CNY", "RMB", ""], {})).toMatchObject({
      currency: "CNY",
      questions: [],
    });
  });
});
