import { ReportCells } from "../../product/actions/support/readReport";
import { removeFolders, runJob } from "./runKam";

afterAll(removeFolders);

type Rows = readonly (readonly (string | number)[])[];
interface Person {
  readonly person: string;
  readonly base: number;
  readonly commission: number;
}
interface Step {
  readonly result: { readonly people: readonly Person[]; readonly total: number } | null;
  readonly columns: Readonly<Record<string, string | null>>;
  readonly reading: readonly {
    readonly kind: string;
    readonly count: number;
    readonly rows: readonly number[];
  }[];
  readonly questions: readonly {
    readonly key: string;
    readonly choices: readonly { readonly value: string }[];
  }[];
  readonly written: readonly { readonly sheet: string }[];
}

/** 1 % up to 100,000, then 2 %. */
const settings = {
  KAM_Ladder: [
    ["ladder", "from", "rate", "fixed"],
    ["Std", 0, 0.01, 0],
    ["Std", 100_000, 0.02, 0],
  ],
};

async function pay(rows: Rows, step: object = {}, rest: object = {}): Promise<Step> {
  const steps = [{ job: "commission", ...step }];
  const { answer } = await runJob({ open: { sheets: { L: rows } }, settings, steps, ...rest });
  return (answer as unknown as { readonly steps: readonly Step[] }).steps[0]!;
}
/** The statement in the one range that a step has read. */
const statementIn = (result: unknown) => {
  const [{ values }] = result as [{ readonly values: (string | number | boolean)[][] }];
  return new ReportCells(values, values);
};
const people = ({ result }: Step) =>
  result?.people.map(({ person, base, commission }) => [person, base, commission]);
const keys = ({ questions }: Step) => questions.map(({ key }) => key);
const kinds = ({ reading }: Step) => reading.map(({ kind }) => kind);

test("two salespeople and a split: the share is the first one's, the statement adds up and stays live", async () => {
  const rows: Rows = [
    ["Sales rep", "Sales rep 2", "Split %", "Date", "Amount"],
    ["Ann", "Bob", 0.6, 46100, 100_000.01],
    ["Bob", "", "", 46101, 50_000],
  ];
  const { answer } = await runJob({
    open: { sheets: { L: rows } },
    settings,
    steps: [{ job: "commission", write: true }, { read: ["Commission statement!A1:Z90"] }],
  });
  const [paid, read] = (
    answer as unknown as { readonly steps: readonly [Step, { readonly result: unknown }] }
  ).steps;
  // 60,000.01 (the odd cent to the first) and 40,000 + 50,000
  expect(people(paid)).toEqual([
    ["Ann", 60_000.01, 600],
    ["Bob", 90_000, 900],
  ]);
  expect(paid.columns).toMatchObject({ person: "Sales rep", person2: "Sales rep 2", share: "Split %" });
  const sheet = statementIn(read.result);
  expect(sheet.figure("Commissionable amount").value).toBe(150_000.01);
  expect(sheet.figure("Commission").value).toBe(1500);
  expect(sheet.figure("Statements less their steps").value).toBe(0);
  // Who earns most comes first.
  expect([
    {
      values: sheet.table(["Person", "Commissionable amount"]).rows.map((row) => row.slice(0, 3)),
    },
  ]).toEqual([
    {
      values: [
        ["Bob", 90_000, 900],
        ["Ann", 60_000.01, 600],
      ],
    },
  ]);
});

test("two names in a cell are asked, and answered yes or no", async () => {
  const rows: Rows = [
    ["Salesperson", "Date", "Amount"],
    ["Ann / Bob", 46100, 1000],
    ["Bob", 46101, 500],
  ];
  const asked = await pay(rows, { write: true });
  expect(asked.questions).toMatchObject([{ key: "split", choices: [{ value: "yes" }, { value: "no" }] }]);
  expect(asked.written).toEqual([]);
  expect(people(asked)).toEqual([
    ["Ann", 500, 5],
    ["Bob", 1000, 10],
  ]);
  const answered = await pay(rows, { write: true, answers: { split: "yes" } });
  expect([people(answered), answered.written.length > 0]).toEqual([people(asked), true]);
  const one = await pay(rows, { answers: { split: "no" } });
  expect(people(one)).toEqual([
    ["Ann / Bob", 1000, 10],
    ["Bob", 500, 5],
  ]);
});

test("a second person without a share leaves the result open", async () => {
  const rows: Rows = [
    ["业务员", "第二业务员", "回款日期", "回款金额"],
    ["张三", "李四", "2026-01-15", 1000],
  ];
  const asked = await pay(rows, {}, { language: "zh-CN" });
  expect([keys(asked), asked.result]).toEqual([["split"], null]);
  const answered = await pay(rows, { answers: { split: "yes" } });
  expect(answered.result?.total).toBe(10);
});

test("quotas of one's own: bounds of 1 and 1.25 are shares of them, and live formulas agree", async () => {
  const rows: Rows = [
    ["Sales rep", "Date", "Amount", "Quota"],
    ["Ann", 46100, 130_000, 100_000],
    ["Bob", 46100, 130_000, 200_000],
  ];
  const ladder = [
    ["ladder", "from", "rate", "fixed"],
    ["Std", 0, 0.05, 0],
    ["Std", 1, 0.075, 0],
    ["Std", 1.25, 0.125, 0],
  ];
  const { answer } = await runJob({
    open: { sheets: { L: rows } },
    settings: { KAM_Ladder: ladder },
    steps: [
      { job: "commission" },
      { job: "commission", answers: { boundsIn: "quota" }, write: true },
      { read: ["Commission statement!A1:Z90"] },
      { job: "commission", options: { boundsIn: "money" } },
    ],
  });
  const [asked, paid, read, inMoney] = (answer as unknown as { readonly steps: readonly Step[] }).steps;
  expect(keys(asked!)).toEqual(["boundsIn"]);
  expect(people(paid!)).toEqual([
    ["Ann", 130_000, 7500],
    ["Bob", 130_000, 6500],
  ]);
  const sheet = statementIn(read?.result);
  expect(sheet.figure("Commission").value).toBe(14_000);
  expect(sheet.figure("Statements less their steps").value).toBe(0);
  expect(sheet.table(["Ladder", "Step from"]).rows.map((row) => row.slice(0, 2))).toEqual([
    ["Std, quota 100000", 0],
    ["Std, quota 100000", 100_000],
    ["Std, quota 100000", 125_000],
    ["Std, quota 200000", 0],
    ["Std, quota 200000", 200_000],
    ["Std, quota 200000", 250_000],
  ]);
  expect(keys(inMoney!)).toEqual([]);
  // each 1 · 5 % + 0.25 · 7.5 % + 129,998.75 · 12.5 %
  expect(inMoney?.result?.total).toBe(32_499.82);
});

test.each([
  ["Debit", "Credit"],
  ["借方金额", "贷方金额"],
  ["Soll", "Haben"],
])(
  "%s and %s are one amount, credit less debit; both in a row are said, but not of a total",
  async (debit, credit) => {
    const paid = await pay([
      ["Salesperson", "Date", debit, credit],
      ["Ann", 46100, "", 1000],
      ["Ann", 46101, 200, ""],
      ["Bob", 46102, 50, 550],
      ["Total", "", 250, 1550],
    ]);
    expect(people(paid)).toEqual([
      ["Ann", 800, 8],
      ["Bob", 500, 5],
    ]);
    expect(paid.reading).toMatchObject([
      { kind: "readTotalRows", count: 1 },
      { kind: "readDebitCredit", rows: [2, 3, 4] },
      { kind: "debitAndCredit", count: 1, rows: [4] },
    ]);
  },
);

test("accounts with a debit and a credit column have credit less debit as their value", async () => {
  const { answer } = await runJob({
    open: {
      sheets: {
        L: [
          ["Customer", "Debit", "Credit"],
          ["Alder", 100, 6_300_100],
          ["Birch", "", 1_500_000],
        ],
      },
    },
    steps: [{ job: "classify" }],
  });
  const [step] = (answer as unknown as { readonly steps: readonly { readonly result: unknown }[] }).steps;
  expect(step?.result).toMatchObject({ total: { accounts: 2, value: 7_800_000 } });
});

test.each([
  ["the sum with credit notes taken off", 800, "readTotalSigned"],
  ["the sum as the amounts stand", 1200, "readTotalUnsigned"],
])(
  "a printed total may be %s, which is said; it counts in no figure of the question",
  async (_, total, kind) => {
    const paid = await pay([
      ["Sales rep", "Date", "Document type", "Amount"],
      ["Ann", 46100, "Invoice", 1000],
      ["Ann", 46101, "Credit note", 200],
      ["Total", 46101, "", total],
    ]);
    expect(people(paid)).toEqual([["Ann", 800, 8]]);
    expect(keys(paid)).toEqual(["creditSign"]);
    expect(kinds(paid)).toEqual(expect.arrayContaining(["readTotalRows", kind]));
    expect(JSON.stringify(paid.questions)).toContain("As negative the total is 800, as it stands 1,200");
  },
);

test("payments whose status says that they were taken back are asked before anybody is paid for them", async () => {
  const rows: Rows = [
    ["Sales rep", "Date", "Amount", "Status"],
    ["Ann", 46100, 1000, "Paid"],
    ["Ann", 46100, 2000, "Void"],
    ["Bob", 46101, 4000, "Bounced"],
  ];
  const asked = await pay(rows);
  expect(keys(asked)).toEqual(["lostDeals"]);
  expect(people(asked)).toEqual([["Ann", 1000, 10]]);
});

test("deals that are lost, or not won, are asked before anybody is paid for them", async () => {
  const rows: Rows = [
    ["Sales rep", "Close Date", "Amount", "Stage"],
    ["Ann", 46100, 1000, "Closed Won"],
    ["Ann", 46100, 2000, "Closed Lost"],
    ["Bob", 46101, 4000, "Negotiation"],
  ];
  const asked = await pay(rows);
  expect(keys(asked)).toEqual(["lostDeals", "openDeals"]);
  expect(people(asked)).toEqual([["Ann", 1000, 10]]);
  const all = await pay(rows, { answers: { lostDeals: "no", openDeals: "yes" } });
  expect(people(all)).toEqual([["Ann", 3000, 30]]);
});
