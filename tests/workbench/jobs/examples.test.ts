import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Answer } from "../../../workbench/jobs/Answer";
import { makeFolder, removeFolders, root, runKam } from "./runKam";

afterAll(removeFolders);

/** As a reader runs it, in a copy of the folder so that what it saves is not left here. */
async function example(name: string): Promise<{ answer: Answer; folder: string }> {
  const folder = makeFolder();
  cpSync(path.join(root, "docs/jobs"), folder, { recursive: true });
  const { code, out } = await runKam([`${name}.json`], folder);
  const answer = JSON.parse(out) as Answer;
  expect({ code, errors: answer.steps.map(({ error }) => error) }).toEqual({
    code: 0,
    errors: answer.steps.map(() => null),
  });
  return { answer, folder };
}

const tiers = {
  tiers: ["A", "B", "C", "D"],
  summary: [
    { tier: "A", accounts: 1, value: 6_200_000 },
    { tier: "B", accounts: 1, value: 3_500_000 },
    { tier: "C", accounts: 1, value: 1_500_000 },
    { tier: "D", accounts: 1, value: 400_000 },
  ],
  total: { accounts: 4, value: 11_600_000 },
};

// December: 500,000 at 60 % and 100,000 at 40 %. Nothing comes with 0.4 · 0.6 = 0.24, 100,000 with 0.16, 500,000 with
// 0.36, all with 0.24; so a tenth is reached at 0, half at 500,000, nine tenths at 600,000.
const months = [
  {
    start: "2026-11-01",
    deals: 1,
    amount: 200_000,
    weighted: 200_000,
    won: 200_000,
    p10: 200_000,
    p50: 200_000,
    p90: 200_000,
  },
  {
    start: "2026-12-01",
    deals: 2,
    amount: 600_000,
    weighted: 340_000,
    won: 0,
    p10: 0,
    p50: 500_000,
    p90: 600_000,
  },
  { start: "2027-01-01", deals: 1, amount: 80_000, weighted: 40_000, won: 0, p10: 0, p50: 0, p90: 80_000 },
];
const labels = {
  en: ["Nov 2026", "Dec 2026", "Jan 2027"],
  "zh-CN": ["2026年11月", "2026年12月", "2027年1月"],
};
const forecast = (language: keyof typeof labels) => ({
  periods: months.map((month, index) => ({ label: labels[language][index], ...month })),
  noDate: null,
  total: { deals: 4, amount: 880_000, weighted: 580_000, won: 200_000 },
  // 680,000 open against 800,000 that are left of the target.
  coverage: { target: 1_000_000, won: 200_000, open: 680_000, weightedOpen: 380_000, ratio: 0.85 },
});

/** The two classifications of the month's end, before and after Delta grew from 20,000 to 4,000,000. */
const before = [
  ["A", 1, 0.2, 6_000_000],
  ["B", 1, 0.2, 3_000_000],
  ["C", 1, 0.2, 1_500_000],
  ["D", 2, 0.4, 30_000],
];
const after = [
  ["A", 1, 0.2, 6_000_000],
  ["B", 2, 0.4, 7_000_000],
  ["C", 1, 0.2, 1_500_000],
  ["D", 1, 0.2, 10_000],
];
const monthEnd = (words: { head: unknown[]; total: string; note: string }) => ({
  classified: [
    [words.head, ...before, [words.total, 5, 1, 10_530_000]],
    [words.head, ...after, [words.total, 5, 1, 14_510_000]],
  ],
  note: words.note,
});

/** Three formulas; the tier of Birch is typed over while they are values. */
const formulas = (answer: Answer, words: { list: string; yes: string; changed: string }) => {
  const [repair, freeze, frozen, , thaw, thawed] = answer.steps;
  const onSheets = (first: number) => ({
    formulas: first + 1,
    sheets: [
      expect.objectContaining({ formulas: first }) as unknown,
      expect.objectContaining({ formulas: 1 }) as unknown,
    ],
  });
  expect(repair?.result).toEqual(onSheets(2));
  expect(freeze?.result).toEqual(onSheets(2));
  expect(frozen?.result).toMatchObject([{ formulas: [["A"], ["D"]] }, { formulas: [[words.yes]] }]);
  expect(thaw?.result).toEqual(onSheets(1));
  expect(thaw?.notes).toEqual([words.changed]);
  expect(thawed?.result).toMatchObject([
    { formulas: [["=KAM.TIER(B2)"], ["C"]] },
    { formulas: [[expect.stringContaining(`(${words.list}!B2)`) as unknown]] },
  ]);
};

const expected: Readonly<Record<string, (answer: Answer, folder: string) => void>> = {
  formulas(answer) {
    formulas(answer, {
      ...{ list: "'Key accounts'", yes: "yes" },
      changed:
        "1 cell of Key accounts!C2:C3 no longer holds the frozen value and is left as it is. The formula was =KAM.TIER(B2)",
    });
  },
  "formulas.zh-CN"(answer) {
    formulas(answer, {
      ...{ list: "'大客户'", yes: "是" },
      changed: "大客户!C2:C3 中有 1 个单元格已不是固定时的值，保持不变。原公式为 =KAM.TIER(B2)",
    });
  },
  classify({ steps: [step], saved }, folder) {
    expect(step?.result).toEqual(tiers);
    expect(step?.columns).toMatchObject({ name: "Customer", value: "Annual sales", owner: "Owner" });
    expect(step?.written.map(({ sheet }) => sheet)).toContain("Tier summary");
    expect(saved).toBe("customers.xlsx");
    expect(existsSync(path.join(folder, "customers.xlsx"))).toBe(true);
  },
  "classify.zh-CN"({ steps: [step], saved }) {
    expect(step?.result).toEqual(tiers);
    expect(step?.columns).toMatchObject({ name: "客户名称", value: "年销售额", owner: "负责人" });
    expect(step?.written.map(({ sheet }) => sheet)).toContain("等级汇总");
    expect(saved).toBe("customers.zh-CN.xlsx");
  },
  ledger({ steps: [whatIf, step] }) {
    // 2 % and 1,000,000 capped to 18,000; 2 % of 50,000 less a note of 10,000.
    expect(whatIf?.result).toEqual({
      total: { now: 20_600, then: 18_800 },
      people: [
        { person: "Bob", now: 600, then: 800 },
        { person: "Ann", now: 20_000, then: 18_000 },
      ],
    });
    const { register } = step?.result as { readonly register: readonly object[] };
    // 13,200 half received, 2,400 received, the lift of 4,400 as 9,000 ÷ 15,600 of them.
    expect(register).toMatchObject([
      { person: "Ann", period: "2026-01", earned: 20_000, paid: 0 },
      { person: "Ann", period: "2026-02", earned: 0, paid: 11_538.46, notYetPayable: 8461.54 },
      { person: "Bob", period: "2026-01", earned: 750, paid: 0 },
      { person: "Bob", period: "2026-02", takenBack: -150, paid: 0, notYetPayable: 600 },
    ]);
    expect(step?.written.map(({ sheet }) => sheet)).toEqual([
      ...["Ledger", "Register", "Posting list", "Commission statements"],
    ]);
  },
  "ledger.zh-CN"({ steps: [step] }) {
    const { register } = step?.result as { readonly register: readonly object[] };
    expect(register).toMatchObject([
      { person: "张三", period: "2026-01", earned: 15_500, paid: 15_500 },
      { person: "张三", period: "2026-02", earned: 0 },
      { person: "李四", period: "2026-01", earned: 750 },
      { person: "李四", period: "2026-02", takenBack: -150, owed: 150 },
    ]);
    expect(step?.written.map(({ sheet }) => sheet)).toEqual(["台账", "汇总表", "入账清单", "各人提成单"]);
  },
  forecast({ steps: [step] }) {
    expect(step?.result).toMatchObject(forecast("en"));
    expect(step?.result).toMatchObject({
      stages: [
        { label: "P3 Initial acceptance", weight: 0.4, state: "open", deals: 1, amount: 100_000 },
        { label: "P4 Acceptance / bid", weight: 0.6, state: "open", deals: 1, amount: 500_000 },
        { label: "P6 Closed won", weight: 1, state: "won", deals: 1, amount: 200_000 },
        { label: "Lost", weight: 0, state: "lost", deals: 1, amount: 50_000 },
        { label: "Pilot", weight: 0.5, state: "open", deals: 1, amount: 80_000 },
      ],
    });
  },
  "forecast.zh-CN"({ steps: [step] }) {
    expect(step?.result).toMatchObject(forecast("zh-CN"));
  },
  // Ann: 100,000 · 1 % + 20,000 · 2 %; Bob: 50,000 · 1 %.
  commission({ steps: [step] }) {
    const period = { label: "Jan 2026", start: "2026-01-01", ladder: "House", quota: null };
    expect(step?.result).toEqual({
      people: [
        {
          person: "Ann",
          base: 120_000,
          commission: 1_400,
          periods: [{ ...period, base: 120_000, commission: 1_400 }],
        },
        {
          person: "Bob",
          base: 50_000,
          commission: 500,
          periods: [{ ...period, base: 50_000, commission: 500 }],
        },
      ],
      base: 170_000,
      total: 1_900,
    });
  },
  // By the whole amount: 张三 120,000 · 2 %.
  "commission.zh-CN"({ steps: [step] }) {
    expect(step?.result).toMatchObject({
      people: [
        { person: "李四", base: 50_000, commission: 500 },
        { person: "张三", base: 120_000, commission: 2_400 },
      ],
      total: 2_900,
    });
  },
  plans({ steps }) {
    const states = steps.map(({ result }) =>
      (result as { plans: { account: string; sheet: string; state: string }[] }).plans.map(
        ({ account, sheet, state }) => [account, sheet, state],
      ),
    );
    expect(states).toEqual([
      [
        ["Alder", "Alder", "new"],
        ["Cedar", "Cedar", "new"],
      ],
      [
        ["Alder", "Alder", "refreshed"],
        ["Birch", "Birch", "new"],
      ],
    ]);
  },
  "plans.zh-CN"({ steps: [step] }) {
    expect(step?.result).toMatchObject({ plans: [{ account: "甲公司", sheet: "甲公司", state: "new" }] });
    expect(step?.written.map(({ sheet }) => sheet)).toEqual(["甲公司"]);
  },
  "month-end"(answer, folder) {
    const { classified, note } = monthEnd({
      head: ["Tier", "Accounts", "Share of accounts", "Annual sales"],
      total: "Total",
      note: "checked by Ann",
    });
    expectMonthEnd(answer, classified, note);
    expect(existsSync(path.join(folder, "month-end.xlsx"))).toBe(true);
  },
  "month-end.zh-CN"(answer) {
    const { classified, note } = monthEnd({
      head: ["等级", "客户数", "客户占比", "年销售额"],
      total: "合计",
      note: "已核对",
    });
    expectMonthEnd(answer, classified, note);
  },
};

function expectMonthEnd({ steps }: Answer, classified: unknown[][], note: string): void {
  const values = (step: number) =>
    (steps[step]?.result as { values: unknown[][] }[]).map((read) => read.values);
  expect(values(3)).toEqual([classified[1], [[note]]]);
  // The house ladder pays 1.5 % up to 900,000.
  expect(steps[4]?.result).toMatchObject({ total: 3_000 });
  expect(values(7)).toEqual([[[4_000_000]], classified[0], [[note]]]);
  const { sheets } = steps[8]?.result as { sheets: unknown[] };
  expect(sheets).toHaveLength(3);
}

test("every example is run here", () => {
  const examples = readdirSync(path.join(root, "docs/jobs"))
    .filter((file) => file.endsWith(".json") && !file.endsWith(".schema.json"))
    .map((file) => file.slice(0, -".json".length));
  expect(examples.sort()).toEqual(Object.keys(expected).sort());
});

test.each(Object.keys(expected))("the example %s gives the figures worked by hand", async (name) => {
  const { answer, folder } = await example(name);
  expected[name]?.(answer, folder);
});

test.each(["README.md", "README.zh-CN.md"])("%s names every example", (file) => {
  const text = readFileSync(path.join(root, "docs/jobs", file), "utf8");
  expect(Object.keys(expected).filter((name) => !text.includes(`${name}.json`))).toEqual([]);
});
