import type { Cell } from "../../../../src/core/cells/Cell";
import { readDebitCredit } from "../../../../src/core/reading/readDebitCredit";
import { readSigns } from "../../../../src/core/reading/readSigns";

type Row = readonly [type: string, amount: Cell];

function read(rows: readonly Row[], answers = {}, isReceivables = false) {
  const [types, values] = [rows.map(([type]) => type), rows.map(([, amount]) => amount)];
  return readSigns({ values, types, column: 3, isReceivables }, answers);
}

describe("credit notes of a type column", () => {
  const rows: Row[] = [
    ["Invoice", 1000],
    ["Credit note", 200],
    ["Credit Note", 50.5],
    ["Invoice", null],
  ];

  test("positive ones are proposed as negative, with the amount at stake and both totals", () => {
    expect(read(rows)).toEqual({
      values: [1000, -200, -50.5, null],
      turned: [1000, -200, -50.5, null],
      changes: true,
      findings: [],
      questions: [
        {
          id: "credits:3",
          key: "creditsPositive",
          params: {
            types: "Credit note, Credit Note",
            count: 2,
            amount: 250.5,
            asTheyStand: 1250.5,
            negative: 749.5,
          },
          evidence: { column: 3, rows: [1, 2] },
          choices: ["negative", "asTheyStand"],
          isProposed: true,
        },
      ],
    });
  });

  test("amounts kept as text that jobs take for numbers are turned like numbers", () => {
    const { values, questions } = read([
      ["Invoice", "1,000.50"],
      ["Credit note", "200"],
      ["Refund", "pending"],
    ]);
    expect([values, questions.map(({ params }) => params["amount"])]).toEqual([
      [1000.5, -200, "pending"],
      [200],
    ]);
  });

  test("an answer settles it", () => {
    expect(read(rows, { "credits:3": "negative" })).toMatchObject({
      values: [1000, -200, -50.5, null],
      questions: [],
    });
    expect(read(rows, { "credits:3": "asTheyStand" })).toMatchObject({
      ...{ values: [1000, 200, 50.5, null], changes: false, questions: [] },
    });
  });

  test("negative ones are right already", () => {
    expect(
      read([
        ["Invoice", 1000],
        ["Credit note", -200],
        ["Refund", 0],
      ]),
    ).toMatchObject({ values: [1000, -200, 0], changes: false, questions: [] });
  });

  test("with both signs the amounts are taken as they stand and asked, both totals shown", () => {
    const { values, changes, questions } = read([
      ["Invoice", 1000],
      ["Refund", -200],
      ["Refund", 50],
    ]);
    expect({ values, changes }).toEqual({ values: [1000, -200, 50], changes: false });
    expect(questions).toMatchObject([
      {
        ...{ key: "creditsOfBothSigns", choices: ["asTheyStand", "negative"] },
        ...{ params: { count: 1, amount: 50, asTheyStand: 850, negative: 750 }, evidence: { rows: [1, 2] } },
      },
    ]);
  });

  test.each(
    "Credit note|Credit memo|Credit|CN|Refund|refunded|Sales return|Return|Reversal|Chargeback|Gutschrift|Storno|STORNORECHNUNG|Rückerstattung|Retoure|Avoir|Nota de crédito|红字|红字发票|退货|退款单|贷项通知单|销售退货|冲销|out_refund".split(
      "|",
    ),
  )("%s gives money back", (type) => {
    expect(
      read([
        ["Invoice", 10],
        [type, 4],
      ]).values,
    ).toEqual([10, -4]);
  });

  test.each(
    "Invoice|Credit card|Credit transfer|Credit sale|Non-refundable deposit|Returning customer|Rechnung|发票|信用卡|回款|不可退款押金||New business|Turnover".split(
      "|",
    ),
  )("%j does not", (type) => {
    expect(
      read([
        ["Invoice", 10],
        [type, 4],
      ]),
    ).toMatchObject({ values: [10, 4], questions: [] });
  });

  test("Credit beside Cash is a way of paying", () => {
    expect(
      read([
        ["Cash", 10],
        ["Credit", 4],
      ]),
    ).toMatchObject({ values: [10, 4], questions: [] });
  });

  test("texts among the amounts stay", () => {
    expect(
      read([
        ["Refund", "x"],
        ["Refund", 4],
      ]).values,
    ).toEqual(["x", -4]);
  });
});

describe("a column of debit and credit", () => {
  const rows: Row[] = [
    ["Debit", 100],
    ["Credit", 40],
  ];

  test("makes credits negative on receivables, said", () => {
    const { values, findings, questions } = read(rows, {}, true);
    expect(values).toEqual([100, -40]);
    expect(findings).toMatchObject([{ key: "readCrDr", params: { text: "Credit", count: 1, amount: 40 } }]);
    expect(questions).toEqual([]);
  });

  test("is asked elsewhere", () => {
    expect(read(rows)).toMatchObject({ values: [100, 40], questions: [{ id: "crdr:3", isProposed: false }] });
    expect(read(rows, { "crdr:3": "crPositive" }).values).toEqual([-100, 40]);
    expect(read(rows, { "crdr:3": "crNegative" }).values).toEqual([100, -40]);
  });
});

describe("debit and credit in two columns", () => {
  const [debit, credit] = [
    [100.1, null, 5, null, "x"],
    [null, 40, 7.2, null, 1],
  ];

  test("debit less credit on receivables", () => {
    const { values } = readDebitCredit({ debit, credit, column: 2, isReceivables: true });
    expect(values).toEqual([100.1, -40, -2.2, null, "x"]);
  });

  test("credit less debit on payments and accounts", () => {
    const { values } = readDebitCredit({ debit, credit, column: 2, isReceivables: false });
    expect(values).toEqual([-100.1, 40, 2.2, null, "x"]);
  });

  test("a row with both is a finding", () => {
    expect(readDebitCredit({ debit, credit, column: 2, isReceivables: true }).findings).toEqual([
      { key: "debitAndCredit", params: { count: 1 }, evidence: { column: 2, rows: [2] } },
    ]);
  });
});
