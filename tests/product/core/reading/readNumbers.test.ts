import type { Cell } from "../../../../src/core/cells/Cell";
import { type NumberFacts, readNumbers } from "../../../../src/core/reading/readNumbers";

type Given = Partial<NumberFacts> & { readonly cells: readonly Cell[] };

function read(given: Given, answers: Record<string, string> = {}) {
  return readNumbers({ column: 2, header: "Amount", ...given }, answers);
}

const valuesOf = (cells: readonly Cell[], more: Partial<NumberFacts> = {}) => read({ cells, ...more }).values;
const asked = (given: Given, answers: Record<string, string> = {}) =>
  read(given, answers).questions.map(({ id }) => id);
const said = (given: Given) => read(given).findings.map(({ key }) => key);

test("numbers stay themselves, and nothing is said or asked", () => {
  const cells = [1200.5, null, -3, 0];
  expect(read({ cells })).toEqual({
    ...{
      values: [1200.5, null, -3, 0],
      factor: 1,
      currencies: { shown: null, named: null, hasSign: false },
      decimals: null,
      changes: false,
      findings: [],
      questions: [],
    },
  });
});

test("blanks are null, errors, booleans and other texts stay what they are", () => {
  const error = { error: "#N/A" };
  expect(valuesOf(["", null, error, true, "bottles", "12.05.2025", "2026-01-15", "3-4", 5])).toEqual([
    ...[null, null, error, true, "bottles", "12.05.2025", "2026-01-15", "3-4", 5],
  ]);
});

test.each<[string, number | null]>([
  ["1,234.50", 1234.5],
  ["1 234.50", 1234.5],
  ["1'234.50", 1234.5],
  ["1’234.50", 1234.5],
  ["1\u00a0234,50", 1234.5],
  ["1\u202f234\u202f567,50", 1_234_567.5],
  ["1.234.567", 1_234_567],
  ["1,00,000", 100_000],
  ["12,34,567.5", 1_234_567.5],
  ["0,5", 0.5],
  ["1234,567", 1234.567],
  ["12万元", 120_000],
  ["1.005万", 10_050],
  ["5亿", 500_000_000],
  ["12w", 120_000],
  ["1200元", 1200],
  ["人民币1200元整", 1200],
  ["¥12万", 120_000],
  ["500K", 500_000],
  ["1.2M", 1_200_000],
  ["$1.2M", 1_200_000],
  ["$3.4bn", 3_400_000_000],
  ["1,2 Mio. €", 1_200_000],
  ["2 Mrd. EUR", 2_000_000_000],
  ["12,5 T€", 12_500],
  ["TEUR 12", 12_000],
  ["80 Tsd.", 80_000],
  ["2.5 crore", 25_000_000],
  ["3 lakhs", 300_000],
  ["1,200.00 €", 1200],
  ["USD 1,200.00", 1200],
  ["HK$5,000.00", 5000],
  ["R$ 1.200,50", 1200.5],
  ["1 200,50 kr", 1200.5],
  ["Rs.500", 500],
  ["₹1,00,000", 100_000],
  ["1.200,- €", 1200],
  ["CHF 1'200.-", 1200],
  ["25 %", 0.25],
  ["12.5%", 0.125],
  ["100-", -100],
  ["(100)", -100],
  ["($1,200.50)", -1200.5],
  ["$(100)", -100],
  ["负100", -100],
  ["\u2212100", -100],
  ["– 100", -100],
  ["-$5", -5],
  ["€ -5", -5],
  ["+7", 7],
  ["１，２００．５", 1200.5],
  ["（１００）", -100],
  ["1 1/2", 1.5],
  ["1.2e3", 1200],
  ["-", null],
  ["—", null],
  ["n/a", null],
  ["N.A.", null],
  ["$ -", null],
  ["无", null],
  ["  ", null],
])("%j is %s", (text, expected) => {
  expect(valuesOf([text])).toEqual([expected]);
});

test.each([
  "1,200 bottles",
  "Q1 2026",
  "5 t",
  "10 km",
  "1.2.3",
  "$5 €",
  "12..5",
  "1200元/月",
  "5 to 7",
  "+-5",
  "(5",
])("%j is no number and stays", (text) => {
  expect(valuesOf([text])).toEqual([text]);
});

describe("the convention of a column", () => {
  test("one text settles all: 6.200.000,50 reads 620.000 as 620 thousand", () => {
    const cells = ["6.200.000,50", "3.100.000,00", "950.000", "12.000", "999,00"];
    expect(valuesOf(cells)).toEqual([6_200_000.5, 3_100_000, 950_000, 12_000, 999]);
    expect(said({ cells })).toEqual(["readConvention"]);
    expect(read({ cells }).findings[0]?.params).toEqual({ text: "6.200.000,50", value: 6_200_000.5 });
    expect(read({ cells }).changes).toBe(true);
  });

  test("620.000 alone is asked with both readings, and stays a text until answered", () => {
    const cells = ["620.000", "310.000", "95.000", "12.500"];
    const { values, questions } = read({ cells });
    expect(values).toEqual(cells);
    expect(questions).toEqual([
      {
        ...{
          id: "convention:2",
          key: "conventionAsked",
          params: { text: "620.000", point: 620, comma: 620_000 },
        },
        ...{ evidence: { column: 2, rows: [0, 1, 2, 3] }, choices: ["point", "comma"], isProposed: false },
      },
    ]);
    expect(read({ cells }, { "convention:2": "comma" }).values).toEqual([620_000, 310_000, 95_000, 12_500]);
    expect(read({ cells }, { "convention:2": "point" }).values).toEqual([620, 310, 95, 12.5]);
    expect(asked({ cells }, { "convention:2": "comma" })).toEqual([]);
    expect(asked({ cells }, { "convention:2": "neither" })).toEqual(["convention:2"]);
  });

  test("in a list with decimal commas thousands are proposed for 620.000", () => {
    const [question] = read({ cells: ["620.000"], commaLand: true }).questions;
    expect(question).toMatchObject({ choices: ["comma", "point"], isProposed: true });
  });

  test("1,200 is thousands and said; in a list with decimal commas it is asked", () => {
    expect(valuesOf(["1,200", "950"])).toEqual([1200, 950]);
    expect(said({ cells: ["1,200"] })).toEqual(["readConvention"]);
    expect(read({ cells: ["1,200"] }).changes).toBe(false);
    expect(read({ cells: ["1,200"], commaLand: true })).toMatchObject({
      values: ["1,200"],
      questions: [
        { id: "convention:2", params: { text: "1,200", point: 1200, comma: 1.2 }, isProposed: false },
      ],
    });
  });

  test("one sign of a decimal comma reads 1,200 as 1.2", () => {
    expect(valuesOf(["1,200", "3,5"])).toEqual([1.2, 3.5]);
  });

  test("contradicting texts are each read as they can be, and said; what can be read both ways is asked", () => {
    const cells = ["1.234,56", "1,234.56", 7];
    expect(valuesOf(cells)).toEqual([1234.56, 1234.56, 7]);
    expect(said({ cells })).toEqual(["readConventionMixed"]);
    expect(asked({ cells })).toEqual([]);
    expect(valuesOf([...cells, "620.000"])).toEqual([1234.56, 1234.56, 7, "620.000"]);
    expect(asked({ cells: [...cells, "620.000"] })).toEqual(["convention:2"]);
  });

  test("numbers beside texts with decimal commas are said: a file opened under the other convention makes them", () => {
    expect(said({ cells: ["1.234,56", 620] })).toEqual(["readConvention", "numbersBesideCommas"]);
    expect(said({ cells: ["1,234.56", 620] })).toEqual([]);
  });
});

describe("signs", () => {
  test.each(["-(100)", "(-100)", "(100)-", "-100-"])("%s says it twice and is asked", (text) => {
    expect(valuesOf([text, 5])).toEqual([text, 5]);
    expect(asked({ cells: [text] })).toEqual(["sign:2"]);
    expect(read({ cells: [text] }, { "sign:2": "negative" }).values).toEqual([-100]);
    expect(read({ cells: [text] }, { "sign:2": "positive" }).values).toEqual([100]);
  });

  test("CR is negative and DR positive on receivables, said", () => {
    const given = { cells: ["100 CR", "250.50 DR", 40], isReceivables: true };
    expect(read(given).values).toEqual([-100, 250.5, 40]);
    expect(said(given)).toEqual(["readCrDr"]);
  });

  test("elsewhere CR and DR are asked which is which", () => {
    const cells = ["100 CR", "250.50 DR", 40];
    expect(valuesOf(cells)).toEqual(cells);
    expect(asked({ cells })).toEqual(["crdr:2"]);
    expect(read({ cells }, { "crdr:2": "crPositive" }).values).toEqual([100, -250.5, 40]);
    expect(read({ cells }, { "crdr:2": "crNegative" }).values).toEqual([-100, 250.5, 40]);
  });

  test("Cr beside ₹ is asked, crore or credit, even on receivables", () => {
    const given = { cells: ["₹ 5 Cr"], isReceivables: true };
    expect(read(given).values).toEqual(["₹ 5 Cr"]);
    expect(asked(given)).toEqual(["crore:2"]);
    expect(read(given, { "crore:2": "crore" }).values).toEqual([50_000_000]);
    expect(read(given, { "crore:2": "credit" }).values).toEqual([-5]);
    expect(asked({ cells: ["5 Cr"], header: "Value (INR)" })).toEqual(["crore:2"]);
  });
});

describe("units behind numbers", () => {
  test("K and M are read and said where the header names no unit", () => {
    const { findings, questions } = read({ cells: ["500K", "1.2M", 3] });
    expect(questions).toEqual([]);
    expect(findings).toEqual([
      {
        key: "readSuffix",
        params: { text: "500K", factor: 1000, count: 2 },
        evidence: { column: 2, rows: [0, 1] },
      },
    ]);
  });

  test("under a header with a unit K is asked, its own unit alone being proposed", () => {
    const given = { cells: ["500K", 20], header: "Revenue (k€)" };
    expect(read(given).values).toEqual([500_000, 20_000]);
    expect(read(given).questions).toMatchObject([
      { id: "suffix:2", choices: ["cell", "both"], isProposed: true },
    ]);
    expect(read(given, { "suffix:2": "both" }).values).toEqual([500_000_000, 20_000]);
    expect(asked(given, { "suffix:2": "cell" })).toEqual([]);
  });

  test("12万元 under 万元 is not multiplied twice and not asked; 1200元 is asked", () => {
    expect(read({ cells: ["12万元", "3"], header: "金额（万元）" })).toMatchObject({
      values: [120_000, 30_000],
      questions: [],
    });
    expect(read({ cells: ["1200元"], header: "金额（万元）" })).toMatchObject({
      values: [1200],
      questions: [{ id: "suffix:2" }],
    });
  });

  test("dashes and n/a are said", () => {
    expect(read({ cells: [5, "-", "n/a"] }).findings).toEqual([
      { key: "readBlank", params: { text: "-", count: 2 }, evidence: { column: 2, rows: [1, 2] } },
    ]);
  });
});

describe("per cent", () => {
  test("under a header with % figures above 1 are per cent", () => {
    expect(read({ cells: [25, 50, "75 %", "80"], header: "Probability (%)" })).toMatchObject({
      ...{ values: [0.25, 0.5, 0.75, 0.8], factor: 0.01, questions: [] },
    });
  });

  test("numbers that the format shows in % are shares already", () => {
    expect(read({ cells: [0.25, 1], header: "Win %", format: "0%" })).toMatchObject({
      ...{ values: [0.25, 1], changes: false, questions: [] },
    });
  });

  test("shares under a header with % are asked, shares being proposed", () => {
    const given = { cells: [0.25, 0.5], header: "Win %" };
    expect(read(given)).toMatchObject({
      values: [0.25, 0.5],
      questions: [{ id: "percent:2", isProposed: true }],
    });
    expect(read(given, { "percent:2": "percent" }).values).toEqual([0.0025, 0.005]);
  });

  test("25 beside 25 % is one reading, per cent, and asked", () => {
    expect(read({ cells: [25, "50 %"] })).toMatchObject({
      values: [0.25, 0.5],
      questions: [{ id: "percent:2" }],
    });
    expect(read({ cells: [0.25, "50 %"] })).toMatchObject({ values: [0.25, 0.5], questions: [] });
  });
});
