import { removeFolders, runJob } from "./runKam";

afterAll(removeFolders);

const day = (v: string) => ({ v, format: "yyyy-mm-dd" });
const deals = [
  ["商机", "阶段", "金额", "预计成交日期"],
  ["扩建", "P4", 500_000, day("2026-12-15")],
  ["备件", "", 100_000, day("2026-12-20")],
  ["服务", "丢单", 200_000, day("2026-12-05")],
];
const customers = [
  ["客户", "年销售额"],
  ["华星电子", 6_000_000],
  ["东方物流", 40_000],
];

test.each(["live", "values"])(
  "a Chinese sheet names total, lost and deals without a stage in Chinese: %s",
  async (mode) => {
    const { answer } = await runJob({
      open: {
        sheets: { 商机: { rows: deals, table: "Deals" }, 客户: { rows: customers, table: "Customers" } },
      },
      ...{ today: "2026-11-29", language: "zh-CN" },
      steps: [
        { job: "forecast", list: "Deals", options: { mode }, write: true },
        { job: "classify", list: "Customers", options: { mode }, write: true },
        { read: ["预测!A1:A60", "等级汇总!A1:A60"] },
      ],
    });
    expect(answer.steps.map(({ error }) => error)).toEqual([null, null, null]);
    const [forecast, tiers] = (answer.steps[2]?.result as { values: unknown[][] }[]).map(({ values }) =>
      values.flat(),
    );
    expect(forecast).toEqual(expect.arrayContaining(["丢单", "无阶段", "合计"]));
    expect(tiers).toContain("合计");
    for (const word of ["Lost", "No stage", "Total"]) {
      expect(forecast).not.toContain(word);
      expect(tiers).not.toContain(word);
    }
  },
);
