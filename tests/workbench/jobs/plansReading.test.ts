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
