import { removeFolders, runJob } from "./runKam";

afterAll(removeFolders);

type Cell = string | number | { readonly v?: string | number; readonly f?: string; readonly format?: string };

interface Step {
  readonly result: Readonly<Record<string, unknown>> | null;
  readonly reading: readonly { readonly kind: string; readonly text: string; readonly rows: number[] }[];
  readonly questions: readonly { readonly key: string; readonly choices: readonly { value: string }[] }[];
  readonly written: readonly unknown[];
  readonly error: unknown;
}

async function run(
  rows: readonly (readonly Cell[])[] | object,
  { settings, ...more }: { settings?: object },
  ...steps: object[]
): Promise<Step[]> {
  const { answer } = await runJob({
    ...{ open: { sheets: { List: rows } }, today: "2026-02-10", ...more, steps },
    ...(settings ? { settings } : {}),
  });
  return (answer as unknown as { readonly steps: Step[] }).steps;
}

const deals = [
  ["Deal", "Stage", "Amount", "Currency", "Close date"],
  ["A", "P3", 1000, "USD", "2026-03-20"],
  ["B", "P3", 1000, "EUR", "2026-03-20"],
  ["C", "P3", 700_000, "JPY", "2026-03-20"],
  ["Total", "", 702_000, "", ""],
];
const rates = (...rows: readonly (string | number)[][]) => ({
  KAM_Options: [
    ["option", "value"],
    ["currency", "EUR"],
  ],
  KAM_Rates: [["currency", "validFrom", "rate"], ...rows],
});

describe("deals in three currencies", () => {
  it("are never added up: one question, with every currency or each by itself as choices", async () => {
    const [step] = await run(deals, {}, { job: "forecast", write: true });
    expect(step?.result).toBeNull();
    expect(step?.written).toEqual([]);
    expect(step?.questions).toMatchObject([{ key: "currency" }]);
    expect(step?.questions[0]?.choices.map(({ value }) => value)).toEqual([
      "perCurrency",
      "EUR",
      "JPY",
      "USD",
    ]);
  });

  it("stand each by itself in the answer and on the sheet", async () => {
    const answers = { currency: "perCurrency" };
    const [step, read] = await run(
      ...([deals, {}, { job: "forecast", answers, write: true }, { read: ["Forecast!A1:J200"] }] as const),
    );
    // P3 weighs 0.4
    expect(step?.result).toEqual({
      byCurrency: [
        expect.objectContaining({
          currency: "EUR",
          total: { deals: 1, amount: 1000, weighted: 400, won: 0 },
        }),
        expect.objectContaining({
          currency: "JPY",
          total: { deals: 1, amount: 700_000, weighted: 280_000, won: 0 },
        }),
        expect.objectContaining({
          currency: "USD",
          total: { deals: 1, amount: 1000, weighted: 400, won: 0 },
        }),
      ],
    });
    const [{ values }] = read?.result as unknown as [{ readonly values: unknown[][] }];
    const codes = ["EUR", "JPY", "USD"];
    const headings = values.flatMap(([cell]) => (codes.includes(String(cell)) ? [cell] : []));
    expect(headings).toEqual(codes);
    expect(values.flat().filter((value) => value === 280_000).length).toBeGreaterThan(0);
    expect(values.flat()).not.toContain(702_000);
  });

  it("bear their own code on the sheet, never that of the house", async () => {
    const answers = { currency: "perCurrency" };
    const settings = {
      KAM_Options: [
        ["option", "value"],
        ["currency", "EUR"],
      ],
    };
    const [, read] = await run(
      ...([
        deals,
        { settings },
        { job: "forecast", answers, write: true },
        { read: ["Forecast!A1:J200"] },
      ] as const),
    );
    const [{ values }] = read?.result as unknown as [{ readonly values: unknown[][] }];
    const named = values.flatMap((row) => (row[0] === "Stage" ? [String(row[2])] : []));
    expect(named.map((header) => header.slice(-3))).toEqual(["EUR", "JPY", "USD"]);
  });

  it("are converted by the rates of the house, and the rates are said", async () => {
    // 1,000 · 0.9 + 1,000 + 700,000 · 0.006 = 6,100; the rate of March counts
    const settings = rates(["USD", "2026-01-01", 0.8], ["USD", "2026-03-01", 0.9], ["JPY", "", 0.006]);
    const [step] = await run(deals, { settings }, { job: "forecast" });
    expect(step?.result).toMatchObject({ total: { deals: 3, amount: 6100, weighted: 2440, won: 0 } });
    expect(step?.questions).toEqual([]);
    const texts = step?.reading.map(({ text }) => text).join("\n");
    expect(texts).toContain("0.9 (2026-03-01)");
    expect(texts).toContain("0.006");
  });

  it("with a rate missing ask, and name it", async () => {
    const [step] = await run(
      ...([deals, { settings: rates(["USD", "", 0.9]) }, { job: "forecast" }] as const),
    );
    expect(step?.questions).toMatchObject([
      { key: "currency", text: expect.stringContaining("JPY 2026-03-20") },
    ]);
  });

  it("count in one of them where that is chosen", async () => {
    const [step] = await run(deals, {}, { job: "forecast", answers: { currency: "USD" } });
    expect(step?.result).toMatchObject({ total: { deals: 1, amount: 1000 } });
  });
});

it("payments in two currencies pay a person in each", async () => {
  const list = [
    ["Person", "Date", "Amount", "Currency"],
    ["Ann", "2026-01-15", 100_000, "CNY"],
    ["Bob", "2026-01-15", 200_000, "CNY"],
    ["Ann", "2026-01-20", 10_000, "USD"],
  ];
  const answers = { currency: "perCurrency" };
  const [step] = await run(list, {}, { job: "commission", answers, write: true });
  // 1.5 % up to 900,000: 1,500 + 3,000 = 4,500, and 150
  expect(step?.error).toBeNull();
  expect(step?.result).toMatchObject({
    byCurrency: [
      { currency: "CNY", base: 300_000, total: 4500 },
      { currency: "USD", base: 10_000, total: 150, people: [{ person: "Ann", commission: 150 }] },
    ],
  });
  expect(step?.written).toHaveLength(1);
});

it("accounts in two currencies get one tier each, and a sum by currency", async () => {
  const list = [
    ["Customer", "Annual sales"],
    ["Alder", "USD 6,200,000.00"],
    ["Birch", "EUR 3,100,000.00"],
    ["Cedar", "USD 400,000.00"],
  ];
  const answers = { currency: "perCurrency" };
  const [step, read] = await run(
    ...([list, {}, { job: "classify", answers, write: true }, { read: ["List!A1:F4"] }] as const),
  );
  expect(step?.result).toMatchObject({
    tiers: ["A", "B", "D"],
    byCurrency: [
      { currency: "EUR", total: { accounts: 1, value: 3_100_000 } },
      { currency: "USD", total: { accounts: 2, value: 6_600_000 } },
    ],
  });
  const [{ values }] = read?.result as unknown as [{ readonly values: unknown[][] }];
  expect(values.map((row) => row.find((cell) => /^[A-D]$/.test(String(cell))))).toEqual([
    undefined,
    "A",
    "B",
    "D",
  ]);
});

describe("what the sheet shows beside the values", () => {
  it("counts: the unit in a title, but not beside one in the header", async () => {
    const list = (header: string) => [
      ["客户销售汇总", "", ""],
      ["编制：张三", "", "单位：万元"],
      ["客户名称", "负责人", header],
      ["甲公司", "李娜", 620],
      ["乙公司", "王伟", 350],
    ];
    const [titled] = await run(list("年销售额"), { language: "zh-CN" } as object, { job: "classify" });
    expect(titled?.result).toMatchObject({ total: { accounts: 2, value: 9_700_000 } });
    const [headed] = await run(list("年销售额（千元）"), { language: "zh-CN" } as object, {
      job: "classify",
    });
    expect(headed?.result).toMatchObject({ total: { accounts: 2, value: 970_000 } });
  });

  it("counts: a format that scales changes the look, not the value", async () => {
    const money = (v: number) => ({ v, format: "#,##0," });
    const list = (header: string) => [
      ["Customer", header],
      ["Alder", money(620_000)],
      ["Birch", money(350_000)],
    ];
    for (const header of ["Annual sales", "Annual sales ('000)"]) {
      const [step] = await run(list(header), {}, { job: "classify" });
      expect(step?.result).toMatchObject({ total: { accounts: 2, value: 970_000 } });
    }
  });

  it("counts: formats of several currencies are asked", async () => {
    const list = [
      ["Customer", "Annual sales"],
      ["Alder", { v: 620_000, format: "[$€-407] #,##0" }],
      ["Birch", { v: 350_000, format: "[$$-409]#,##0" }],
    ];
    const [step] = await run(list, {}, { job: "classify" });
    expect(step?.questions).toMatchObject([{ key: "currency" }]);
  });

  it("counts: SUM and SUBTOTAL make a total row whatever its name is", async () => {
    const list = [
      ["Customer", "Owner", "Annual sales"],
      ["Alder", "Ann", 620_000],
      ["Birch", "Ann", 350_000],
      ["All of Ann", "Ann", { f: "=SUBTOTAL(9,C2:C3)" }],
      ["Cedar", "Bob", 100_000],
      ["Dale", "Bob", { f: "=SUM(50000,50000)" }],
      ["All", "", { f: "=SUM(C2:C3,C5:C6)" }],
    ];
    const [step] = await run(list, {}, { job: "classify" });
    expect(step?.questions).toEqual([]);
    expect(step?.result).toMatchObject({ total: { accounts: 4, value: 1_170_000 } });
    expect(step?.reading).toMatchObject([{ kind: "readTotalRows", rows: [4, 7] }]);
  });

  it("counts: a total over the visible rows alone is one", async () => {
    const rows = [
      ["Customer", "Annual sales"],
      ["Alder", 620_000],
      ["Birch", 350_000],
      ["Cedar", 100_000],
      ["Total", 720_000],
    ];
    const [step] = await run({ rows, hiddenRows: [3] }, {}, { job: "classify" });
    expect(step?.questions).toEqual([]);
    expect(step?.result).toMatchObject({ total: { accounts: 3, value: 1_070_000 } });
  });

  it("counts: 1,200 under German headers is asked", async () => {
    const list = [
      ["Kunde", "Umsatz"],
      ["Alder", "1,200"],
      ["Birch", "2,500"],
    ];
    const columns = { name: "Kunde", value: "Umsatz" };
    const [step] = await run(list, {}, { job: "classify", columns });
    expect(step?.questions).toMatchObject([{ key: "numberConvention" }]);
  });

  it("counts: the printed total of rounded figures is their sum within the rounding", async () => {
    // 0.33 + 0.33 + 0.33 = 0.99; printed 1.00, within (3 + 1) · half a hundredth
    const list = [
      ["客户名称", "年销售额（万元）"],
      ["甲公司", 0.33],
      ["乙公司", 0.33],
      ["丙公司", 0.33],
      ["合计", 1],
    ];
    const [step] = await run(list, { language: "zh-CN" } as object, { job: "classify" });
    expect(step?.questions).toEqual([]);
    expect(step?.result).toMatchObject({ total: { accounts: 3, value: 9900 } });
  });
});

it("万元 above amounts in dollars is a unit: the column of currencies says what they are", async () => {
  const rows = [
    ["商机名称", "阶段", "金额（万元）", "币种", "预计成交日期"],
    ["甲", "P3", 5, "美元", "2026-03-20"],
    ["乙", "P3", 3, "美元", "2026-03-20"],
  ];
  const [step] = await run(rows, {}, { job: "forecast" });
  expect(step?.questions).toEqual([]);
  expect(step?.result?.["total"]).toMatchObject({ deals: 2, amount: 80_000 });
});
