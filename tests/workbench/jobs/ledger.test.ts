import { removeFolders, runJob } from "./runKam";

afterAll(removeFolders);

type Value = string | number | null;
type Rows = readonly (readonly Value[])[];

interface Row {
  readonly period: string;
  readonly person: string;
  readonly kind: string;
  readonly base: number;
  readonly steps: string;
  readonly commission: number;
  readonly payable: number;
  readonly reason: string;
  readonly row: number | null;
}
interface RegisterRow {
  readonly period: string;
  readonly person: string;
  readonly paid: number;
  readonly owed: number;
  readonly closing: number;
}
interface Result {
  readonly ledger: readonly Row[];
  readonly register: readonly RegisterRow[];
  readonly findings: readonly {
    readonly kind: string;
    readonly rows: readonly number[];
    readonly text: string;
  }[];
}
interface Step {
  readonly result: Result;
  readonly columns: Readonly<Record<string, string | null>>;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** DOMAIN 4.2: monthly, a step starts above its bound. */
const standard: Rows = [
  ["ladder", "from", "rate"],
  ["Std", 0, 0.015],
  ["Std", 900_000, 0.02],
  ["Std", 1_500_000, 0.025],
  ["Std", 2_000_000, 0.03],
  ["Std", 2_600_000, 0.035],
];
const flat = (rate: number): Rows => [
  ["ladder", "from", "rate"],
  ["Std", 0, rate],
];
const everybody: Rows = [
  ["who", "scheme"],
  ["all", "Plan"],
];

interface Plan {
  readonly ladder?: Rows;
  /** Columns of the scheme beside its name and ladder. */
  readonly scheme?: Readonly<Record<string, Value>>;
  readonly settings?: Readonly<Record<string, Rows>>;
}

async function run(
  sheets: Readonly<Record<string, Rows>>,
  { ladder = standard, scheme = {}, settings = {} }: Plan = {},
  step: object = {},
): Promise<Step> {
  const schemes: Rows = [
    ["scheme", "ladder", ...Object.keys(scheme)],
    ["Plan", "Std", ...Object.values(scheme)],
  ];
  const { answer } = await runJob({
    open: { sheets },
    settings: { KAM_Ladder: ladder, KAM_Schemes: schemes, KAM_Assignments: everybody, ...settings },
    steps: [{ job: "ledger", list: "Payments", ...step }],
  });
  return (answer as unknown as { readonly steps: readonly Step[] }).steps[0]!;
}

const earned = ({ result }: Step): Value[][] =>
  result.ledger.map(({ period, person, kind, commission }) => [period, person, kind, commission]);
const payable = ({ result }: Step): Value[][] =>
  result.ledger
    .filter((row) => row.payable !== 0)
    .map(({ period, kind, payable: amount }) => [period, kind, amount]);

/** Serials of days of 2026. */
const [january, february, march, april, may] = [46_032, 46_063, 46_091, 46_122, 46_152];

test("a month on the ladder of the domain's page 4.2, and a note in the next month that takes back its last step", async () => {
  const done = await run({
    Payments: [
      ["Document no", "Deal ID", "Salesperson", "Date", "Amount", "Takes back"],
      ["INV-1", "D1", "Ann", march, 3_000_000, ""],
      ["CN-1", "D1", "Ann", april, -200_000, "INV-1"],
    ],
  });
  expect(earned(done)).toEqual([
    ["2026-03", "Ann", "payment", 70_000],
    ["2026-04", "Ann", "note", -7000],
  ]);
  expect(done.result.ledger.map(({ steps, reason }) => [steps, reason])).toEqual([
    ["1–5", ""],
    ["5", "takes back row 2"],
  ]);
  expect(done.result.register.map(({ paid, owed }) => [paid, owed])).toEqual([
    [70_000, 0],
    [0, 7000],
  ]);
});

test("a cumulative month-by-month ladder pays 740 on 38,000, as a forum's case has it", async () => {
  const done = await run(
    {
      Payments: [
        ["Salesperson", "Date", "Amount"],
        ["Ann", january, 8000],
        ["Ann", february, 30_000],
      ],
    },
    {
      ladder: [
        ["ladder", "from", "rate"],
        ["Std", 0, 0.01],
        ["Std", 10_000, 0.02],
        ["Std", 30_000, 0.03],
      ],
      scheme: { basis: "cumulative" },
    },
  );
  expect(done.result.ledger.reduce((sum, { commission }) => sum + commission, 0)).toBe(740);
});

test("under a gate an invoice of 20,000 with a commission of 4,000 is paid with its two receipts, 2,000 each", async () => {
  const done = await run(
    {
      Payments: [
        ["Deal ID", "Salesperson", "Date", "Amount"],
        ["D1", "Ann", march, 20_000],
      ],
      Receipts: [
        ["Deal ID", "Date", "Amount"],
        ["D1", april, 10_000],
        ["D1", may, 10_000],
      ],
    },
    { ladder: flat(0.2), scheme: { gate: "by cash received" } },
    { options: { from: "2026-03", to: "2026-05" } },
  );
  expect(earned(done).slice(0, 1)).toEqual([["2026-03", "Ann", "payment", 4000]]);
  expect(payable(done)).toEqual([
    ["2026-04", "release", 2000],
    ["2026-05", "release", 2000],
  ]);
});

test("shares of 50 % and 30 % leave a row of what is credited to nobody, and a finding", async () => {
  const done = await run(
    {
      Payments: [
        ["Deal ID", "Salesperson", "Date", "Amount"],
        ["D1", "Ann", march, 1000],
      ],
      Splits: [
        ["Deal ID", "Person", "Share"],
        ["D1", "Ann", "50%"],
        ["D1", "Bob", "30%"],
      ],
    },
    { ladder: flat(1) },
  );
  expect(
    done.result.ledger.map(({ person, kind, base, commission }) => [person, kind, base, commission]),
  ).toEqual([
    ["Ann", "payment", 500, 500],
    ["Bob", "payment", 300, 300],
    ["", "unassigned", 0, 0],
  ]);
  expect(done.result.findings.map(({ kind, rows }) => [kind, rows])).toEqual([["splits", [2]]]);
});

test("accelerators on a quota of 100,000 from the list of quotas pay 15,000 on 130,000", async () => {
  const done = await run(
    {
      Payments: [
        ["Salesperson", "Date", "Amount"],
        ["Ann", march, 130_000],
      ],
      Quotas: [
        ["Who", "Period", "Quota"],
        ["Ann", "2026-03", 100_000],
      ],
    },
    {
      ladder: [
        ["ladder", "from", "rate"],
        ["Std", 0, 0.1],
        ["Std", 1, 0.15],
        ["Std", 1.2, 0.2],
      ],
      scheme: { boundsIn: "quota" },
    },
  );
  // 100,000 at 10 %, 20,000 at 15 %, 10,000 at 20 %: 10,000 + 3,000 + 2,000.
  expect(earned(done)).toEqual([["2026-03", "Ann", "payment", 15_000]]);
});

test("without schemes the first ladder and the options are everybody's scheme", async () => {
  const { answer } = await runJob({
    open: {
      sheets: {
        Payments: [
          ["Salesperson", "Date", "Amount"],
          ["Ann", march, 1_000_000],
        ],
      },
    },
    settings: { KAM_Ladder: standard },
    steps: [{ job: "ledger", list: "Payments" }],
  });
  const [step] = (answer as unknown as { readonly steps: readonly Step[] }).steps;
  // 900,000 at 1.5 % and 100,000 at 2 %.
  expect(step && earned(step)).toEqual([["2026-03", "Ann", "payment", 15_500]]);
});

test("an invoice that has not been written yet does not count, and is said; one dated column is enough", async () => {
  const done = await run(
    {
      Payments: [
        ["Deal ID", "Salesperson", "Sign date", "Invoice date", "Amount"],
        ["D1", "Ann", march, april, 1000],
        ["D2", "Ann", march, "", 2000],
      ],
    },
    { ladder: flat(0.1), scheme: { event: "invoiced" } },
  );
  expect(earned(done)).toEqual([["2026-04", "Ann", "payment", 100]]);
  expect(done.result.findings.map(({ kind, rows }) => [kind, rows])).toEqual([["notHappenedYet", [3]]]);
  expect(done.columns).toMatchObject({ signDate: "Sign date", invoiceDate: "Invoice date" });
});

test("a draw is paid to somebody who has sold nothing, and is owed", async () => {
  const done = await run(
    {
      Payments: [
        ["Salesperson", "Date", "Amount"],
        ["Ann", march, 1000],
      ],
    },
    {
      ladder: flat(0.1),
      settings: {
        KAM_Draws: [
          ["person", "from", "amount", "recoverable"],
          ["Bob", january, 500, "yes"],
        ],
      },
    },
    { options: { from: "2026-03", to: "2026-03" } },
  );
  expect(done.result.register).toMatchObject([
    { person: "Ann", paid: 100, owed: 0, closing: 0 },
    { person: "Bob", paid: 500, owed: 500, closing: -500 },
  ]);
});

test("a word that no scheme knows names table, row, column and value", async () => {
  const done = await run(
    {
      Payments: [
        ["Salesperson", "Date", "Amount"],
        ["Ann", march, 1000],
      ],
    },
    { scheme: { method: "sometimes" } },
  );
  expect(done.error?.message).toContain("KAM_Schemes");
  expect(done.error?.message).toContain("sometimes");
});

test("headers and lists in Chinese are taken as they are", async () => {
  const { answer } = await runJob({
    language: "zh-CN",
    open: {
      sheets: {
        业绩: [
          ["商机编号", "业务员", "签约日期", "金额"],
          ["S1", "张三", march, 1_000_000],
        ],
        分成: [
          ["商机编号", "业务员", "分成比例"],
          ["S1", "张三", 0.6],
          ["S1", "李四", 0.4],
        ],
      },
    },
    settings: {
      KAM_Ladder: [
        ["阶梯", "起点", "比例"],
        ["标准", 0, 0.01],
      ],
      KAM_Schemes: [
        ["提成方案", "阶梯", "计提时点"],
        ["方案", "标准", "签约"],
      ],
      KAM_Assignments: [
        ["适用对象", "提成方案"],
        ["全部", "方案"],
      ],
    },
    steps: [{ job: "ledger", list: "业绩" }],
  });
  const [step] = (answer as unknown as { readonly steps: readonly Step[] }).steps;
  expect(step?.result.ledger.map(({ person, commission }) => [person, commission])).toEqual([
    ["张三", 6000],
    ["李四", 4000],
  ]);
});

describe("a scheme and a ladder that change in mid-year", () => {
  const august = 46_235;
  const sheets = {
    Payments: [
      ["Salesperson", "Date", "Amount"],
      ["Ann", august, 1000],
      ["Ann", january, 1000],
    ],
  };
  const plan: Plan = {
    ladder: [
      ["ladder", "from", "rate", "valid from"],
      ["Old", 0, 0.1, ""],
      ["New", 0, 0.1, ""],
      ["New", 0, 0.2, 46_204],
      ["New", 1500, 0.3, 46_204],
    ],
    settings: {
      KAM_Schemes: [
        ["scheme", "valid from", "ladder", "basis"],
        ["Plan", "", "Old", "cumulative"],
        ["Plan", 46_204, "New", "cumulative"],
      ],
    },
  };

  test("pay later payments by the new line from the same base, and say what it would change of the earlier ones", async () => {
    const done = await run(sheets, plan);
    // January 10 % of 1,000; August, after 1,000: 500 at 20 % and 500 at 30 %.
    expect(earned(done)).toEqual([
      ["2026-01", "Ann", "payment", 100],
      ["2026-08", "Ann", "payment", 250],
    ]);
    // The new ladder would have paid 200 on the 1,000 of January, which earned 100.
    expect(done.result.findings).toMatchObject([{ kind: "planChanged", money: 100 }]);
  });

  test("book that change in the month of the first payment that they pay, for whom it is asked", async () => {
    const done = await run(sheets, plan, { options: { bookQuotaChange: ["ann"] } });
    expect(earned(done)).toEqual([
      ["2026-01", "Ann", "payment", 100],
      ["2026-08", "Ann", "quotaChange", 100],
      ["2026-08", "Ann", "payment", 250],
    ]);
    expect(done.result.register.reduce((sum, { paid }) => sum + paid, 0)).toBe(450);
  });
});
