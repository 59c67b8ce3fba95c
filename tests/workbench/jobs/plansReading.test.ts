import { removeFolders, runJob } from "./runKam";

afterAll(removeFolders);

type Rows = readonly (readonly (string | number)[])[];

interface Step {
  readonly result: { readonly plans: readonly { readonly account: string }[] } | null;
  readonly reading: readonly { readonly kind: string }[];
  readonly questions: readonly { readonly key: string }[];
  readonly written: readonly { readonly sheet: string }[];
}

async function run(sheets: Readonly<Record<string, Rows>>, ...steps: object[]) {
  const { answer, code } = await runJob({ open: { sheets }, steps });
  return { steps: (answer as unknown as { readonly steps: readonly Step[] }).steps, code };
}

/** Everything that stands in the cells that a step has read. */
const cellsOf = (step: Step | undefined): unknown[] =>
  (step?.result as unknown as readonly { readonly values: unknown[][] }[]).flatMap(({ values }) =>
    values.flat(),
  );

describe("plans of lists as people keep them", () => {
  it("take the unit of a header, and no total row for an account or a deal", async () => {
    const { steps } = await run(
      {
        Accounts: [
          ["客户名称", "年销售额（万元）", "负责人"],
          ["甲公司", 620, "李娜"],
          ["乙公司", 350, "王伟"],
          ["合计", 970, ""],
        ],
        Deals: [
          ["商机名称", "客户名称", "阶段", "金额（万元）", "预计成交日期"],
          ["改造", "甲公司", "P4", 50, 46_150],
          ["服务", "甲公司", "P2", 12, 46_200],
          ["合计", "", "", 62, ""],
        ],
      },
      {
        job: "plans",
        list: "Accounts",
        lists: { opportunities: "Deals" },
        options: { accounts: ["甲公司"] },
        write: true,
      },
      { read: ["甲公司!A1:I97"] },
    );
    expect(steps[0]?.questions).toEqual([]);
    expect(steps[0]?.written).toHaveLength(1);
    const cells = cellsOf(steps[1]);
    // 620 · 10,000; 50 + 12 of 万元 are open
    expect(cells).toEqual(expect.arrayContaining([6_200_000, 500_000, 120_000, 620_000]));
  });

  it("convert amounts in other currencies by the rates of the house, and ask where there are none", async () => {
    const sheets = {
      Accounts: [
        ["Account", "Annual sales", "Currency"],
        ["Alder", 1000, "EUR"],
        ["Birch", 2000, "USD"],
      ],
    };
    const plans = { job: "plans", list: "Accounts", options: { accounts: ["Birch"] }, write: true };
    const settings = {
      KAM_Options: [
        ["option", "value"],
        ["currency", "EUR"],
      ],
      KAM_Rates: [
        ["currency", "validFrom", "rate"],
        ["USD", "2020-01-01", 0.8],
      ],
    };
    const without = await runJob({ open: { sheets }, steps: [plans] });
    expect(without.answer).toMatchObject({ steps: [{ questions: [{ key: "currency" }], written: [] }] });
    const { answer } = await runJob({
      open: { sheets },
      settings,
      steps: [plans, { read: ["Birch!A1:I97"] }],
    });
    const { steps } = answer as unknown as { readonly steps: readonly Step[] };
    expect(steps[0]?.questions).toEqual([]);
    // 2000 · 0.8
    expect(cellsOf(steps[1])).toContain(1600);
  });

  it("take no sheet without headers for one of their lists by themselves", async () => {
    const { steps } = await run(
      {
        Accounts: [
          ["Account", "Annual sales"],
          ["Alder", 1000],
          ["Birch", 500],
        ],
        Junk: [
          ["text", 46_000, 0.5],
          ["other", 46_001, 0.7],
        ],
      },
      { job: "plans", list: "Accounts", options: { accounts: ["Alder"] }, write: true },
    );
    expect(steps[0]?.questions).toEqual([]);
    expect(steps[0]?.written).toHaveLength(1);
  });

  it("wait for an answer that one of the lists needs, and take it", async () => {
    const sheets = {
      Accounts: [
        ["Account", "Annual sales"],
        ["Alder", 1000],
        ["Birch", 500],
      ],
      Deals: [
        ["Opportunity", "Account", "Stage", "Amount", "Close date"],
        ["Line", "Alder", "P4", 100, "03/04/2026"],
        ["Press", "Birch", "P2", 200, "05/06/2026"],
      ],
    };
    const step = {
      job: "plans",
      list: "Accounts",
      lists: { opportunities: "Deals" },
      options: { accounts: ["Alder"] },
      write: true,
    };
    const asked = await run(sheets, step);
    expect(asked.code).toBe(3);
    expect(asked.steps[0]).toMatchObject({ questions: [{ key: "dateOrder" }], written: [] });
    const told = await run(sheets, { ...step, answers: { dateOrder: "dmy" } }, { read: ["Alder!A1:I97"] });
    expect(told.code).toBe(0);
    expect(cellsOf(told.steps[1])).toContain(46_115); // 3 April 2026
  });
});

describe("plans of a sales list with periods across", () => {
  const accounts: Rows = [
    ["Customer", "Annual sales", "Owner"],
    ["Alder", 600, "Ann"],
    ["Birch", 60, "Bob"],
  ];
  const job = {
    job: "plans",
    list: "Accounts",
    lists: { sales: "Sales" },
    options: { accounts: ["Alder"] },
  };
  const plan = (sheets: Readonly<Record<string, Rows>>, answers: object) =>
    run({ Accounts: accounts, ...sheets }, { ...job, answers, write: true }, { read: ["Alder!A1:I97"] });

  it("fill from its months, year by year, without a total row or column", async () => {
    const Sales: Rows = [
      ["Customer", "Nov 2024", "Dec 2024", "Jan 2025", "Feb 2025", "Total"],
      ["Alder", 11, 13, 17, 19, 60],
      ["Birch", 1, 1, 1, 1, 4],
      ["Total", 12, 14, 18, 20, 64],
    ];
    const open = await run({ Accounts: accounts, Sales }, job);
    expect(open.steps[0]?.questions.map(({ key }) => key)).toEqual(["unfold"]);
    expect(open.steps[0]?.result?.plans).toHaveLength(1);
    const { steps } = await plan({ Sales }, { unfold: "yes" });
    expect(steps[0]?.questions).toEqual([]);
    expect(steps[0]?.written).toHaveLength(1);
    const cells = cellsOf(steps[1]);
    // 11 + 13 in 2024, 17 + 19 in 2025
    expect(cells).toEqual(expect.arrayContaining([2024, 24, 2025, 36]));
    expect(cells).not.toContain(60 * 2);
  });

  it("fill from months whose year stands in a column of its own, without the question of the year", async () => {
    const Sales: Rows = [
      ["客户名称", "年度", "1月", "2月", "3月", "合计"],
      ["Alder", 2023, 2, 3, 5, 10],
      ["Alder", 2024, 7, 11, 13, 31],
      ["Birch", 2024, 1, 1, 1, 3],
    ];
    const open = await run({ Accounts: accounts, Sales }, job);
    expect(open.steps[0]?.questions.map(({ key }) => key)).toEqual(["unfold"]);
    const cells = cellsOf((await plan({ Sales }, { unfold: "yes" })).steps[1]);
    expect(cells).toEqual(expect.arrayContaining([2023, 10, 2024, 31]));
  });

  it("fill from quarters in German, and take years across year by year", async () => {
    const quarters: Rows = [
      ["Kunde", "Q1 2025", "Q2 2025", "Q3 2025"],
      ["Alder", 2, 3, 5],
      ["Birch", 1, 1, 1],
    ];
    const years: Rows = [
      ["Kunde", 2022, 2023],
      ["Alder", 7, 11],
      ["Birch", 1, 1],
    ];
    expect(cellsOf((await plan({ Sales: quarters }, { unfold: "yes" })).steps[1])).toEqual(
      expect.arrayContaining([2025, 10]),
    );
    expect(cellsOf((await plan({ Sales: years }, { unfold: "yes" })).steps[1])).toEqual(
      expect.arrayContaining([2022, 7, 2023, 11]),
    );
  });

  it("are asked nothing where the list of accounts alone has periods across and nobody names it for sales", async () => {
    const { steps } = await run(
      {
        Accounts: [
          ["Customer", "Q1 2025", "Q2 2025", "Q3 2025", "Q4 2025", "FY2025"],
          ["Alder", 1, 2, 3, 4, 10],
          ["Birch", 5, 5, 5, 5, 20],
        ],
      },
      { job: "plans", options: { accounts: ["Alder"] } },
    );
    expect(steps[0]?.questions).toEqual([]);
  });
});

test("an account that is called as our settings sheet gets a tab of another name", async () => {
  const { answer } = await runJob({
    open: {
      sheets: {
        Accounts: [
          ["Account", "Annual sales"],
          ["KAM Settings", 6_000_000],
          ["Beta", 20_000],
        ],
      },
    },
    steps: [{ job: "plans", options: { accounts: ["KAM Settings"] }, write: true }],
  });
  expect(answer.steps[0]).toMatchObject({
    error: null,
    written: expect.arrayContaining([expect.objectContaining({ sheet: "KAM Settings (2)" })]),
  });
});
