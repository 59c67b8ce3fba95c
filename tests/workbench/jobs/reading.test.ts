import { removeFolders, runJob } from "./runKam";

afterAll(removeFolders);

type Rows = readonly (readonly (string | number)[])[];

interface Step {
  readonly result: Record<string, unknown> & { readonly total: unknown };
  readonly reading: readonly { readonly kind: string; readonly amount: number | null }[];
  readonly questions: readonly {
    readonly key: string;
    readonly choices: readonly { readonly value: string }[];
  }[];
  readonly written: readonly unknown[];
}

/** One job on one list; dates are serials of Excel. */
async function read(job: string, rows: Rows, step: object = {}, rest: object = {}): Promise<Step> {
  const document = { open: { sheets: { L: rows } }, steps: [{ job, ...step }], ...rest };
  const { answer } = await runJob(document);
  return (answer as unknown as { readonly steps: readonly Step[] }).steps[0]!;
}

const accountsTotal = (accounts: number, value: number) => ({ accounts, value });

describe("lists as people keep them", () => {
  it("total and subtotal rows are no accounts, and are said with what they show", async () => {
    const { result, reading } = await read("classify", [
      ["Customer", "Region", "Annual Sales"],
      ["Alder", "North", 6_200_000],
      ["Birch", "North", 1_500_000],
      ["North Total", "", 7_700_000],
      ["Cedar", "South", 3_100_000],
      ["Dogwood", "South", 400_000],
      ["South Total", "", 3_500_000],
      ["Grand Total", "", 11_200_000],
    ]);
    expect(result["total"]).toEqual(accountsTotal(4, 11_200_000));
    expect(result["tiers"]).toEqual(["A", "C", "", "B", "D", "", ""]);
    // 7.7 m + 3.5 m + 11.2 m
    expect(reading).toContainEqual(expect.objectContaining({ count: 3, amount: 22_400_000 }));
  });

  it("an account whose name is a total word and that has an owner stays one, without a question", async () => {
    const { result, questions } = await read("classify", [
      ["Customer", "Owner", "Annual Sales"],
      ["Total Energies", "Ann", 6_200_000],
      ["Birch", "Bob", 1_500_000],
      ["Total Wine", "Ann", 400_000],
    ]);
    expect(result["total"]).toEqual(accountsTotal(3, 8_100_000));
    expect(questions).toEqual([]);
  });

  it("万元 in the header counts for tiers and for a ladder", async () => {
    const accounts = await read("classify", [
      ["客户名称", "年销售额（万元）"],
      ["甲公司", 620],
      ["乙公司", 350],
      ["丙公司", 150],
      ["丁公司", 40],
    ]);
    expect(accounts.result["tiers"]).toEqual(["A", "B", "C", "D"]);
    const payments = await read("commission", [
      ["业务员", "回款日期", "回款金额（万元）"],
      ["张三", "2026-01-15", 120],
    ]);
    // 900,000 · 1.5 % + 300,000 · 2 %
    expect(payments.result.total).toBe(19_500);
  });

  it("continental texts are settled by the one that has both marks", async () => {
    const { result, questions } = await read("classify", [
      ["Customer", "Umsatz"],
      ["Alder", "6.200.000,50"],
      ["Birch", "3.100.000,00"],
      ["Cedar", "950.000"],
      ["Dogwood", "12.000"],
      ["Elm", "999,00"],
    ]);
    expect(questions).toEqual([]);
    // 6,200,000.50 + 3,100,000 + 950,000 + 12,000 + 999
    expect(result["total"]).toEqual(accountsTotal(5, 10_262_999.5));
  });

  it("620.000 alone is asked, and nothing is written before the answer", async () => {
    const rows = [
      ["Customer", "Sales"],
      ["Alder", "620.000"],
      ["Birch", "310.000"],
    ];
    const asked = await read("classify", rows, { write: true });
    expect(asked.questions.map(({ key }) => key)).toEqual(["numberConvention"]);
    expect(asked.result).toBeNull();
    expect(asked.written).toEqual([]);
    const answered = await read("classify", rows, { write: true, answers: { numberConvention: "comma" } });
    expect(answered.result["total"]).toEqual(accountsTotal(2, 930_000));
    expect(answered.written).not.toEqual([]);
  });

  it("days first are known by one day above 12", async () => {
    const { result } = await read(
      "forecast",
      [
        ["Opportunity Name", "Stage", "Amount", "Close Date"],
        ["A", "P3", 1000, "15/03/2026"],
        ["B", "P4", 2000, "22/03/2026"],
        ["C", "P5", 3000, "05/04/2026"],
      ],
      {},
      { today: "2026-01-15" },
    );
    const periods = result["periods"] as { readonly start: string; readonly amount: number }[];
    expect(periods.map(({ start, amount }) => [start, amount])).toEqual([
      ["2026-03-01", 3000],
      ["2026-04-01", 3000],
    ]);
  });

  it("202601 is January, not the year 2454", async () => {
    const { result } = await read("commission", [
      ["Salesperson", "Month", "Amount"],
      ["Ann", 202_601, 600_000],
      ["Ann", 202_602, 600_000],
    ]);
    // 600,000 · 1.5 % twice
    expect(result.total).toBe(18_000);
  });

  it("合计 beside a date is nobody's commission", async () => {
    const { result } = await read("commission", [
      ["业务员", "月份", "销售额"],
      ["张三", "2026-01-01", 100_000],
      ["李四", "2026-01-01", 200_000],
      ["合计", "2026-01-01", 300_000],
    ]);
    // (100,000 + 200,000) · 1.5 %
    expect(result.total).toBe(4500);
  });

  it("a list in order is read without a line", async () => {
    const { reading, questions } = await read("classify", [
      ["Customer", "Annual Sales"],
      ["Alder", 6_200_000],
      ["Birch", 1_500_000],
      ["Cedar", 7_700_000],
    ]);
    expect([reading, questions]).toEqual([[], []]);
  });
});

describe("answers of a document", () => {
  const list = (...rows: Rows) => ({ sheets: { L: [["Customer", "Annual Sales"], ...rows] } });
  const totals = list(["Alder", 6_000_000], ["Birch", 2_000_000], ["Total", 8_000_000]);
  const classify = (answers: object, more: object = {}) => ({ job: "classify", answers, ...more });
  const steps = async (open: object, ...asked: object[]) => {
    const { answer, warnings } = await runJob({ open, steps: asked });
    const found = (answer as unknown as { readonly steps: readonly Step[] }).steps;
    return {
      totals: found.map(({ result }) => result.total),
      warnings: warnings.filter((one) => /nothing asks/.test(one)),
    };
  };

  it("take a certain total in by its own key, not by that of its kind", async () => {
    const done = await steps(totals, classify({ "totalRow:total": "no" }), classify({ totalRow: "no" }));
    // 6 m + 2 m + 8 m; then 6 m + 2 m.
    expect(done.totals).toEqual([accountsTotal(3, 16_000_000), accountsTotal(2, 8_000_000)]);
    expect(done.warnings).toEqual(["classify: nothing asks totalRow; that answer is ignored"]);
  });

  it("change what the workbook remembers", async () => {
    const open = list(["Alder", "620.000"], ["Birch", "310.000"]);
    const written = classify({ numberConvention: "comma" }, { write: true });
    const done = await steps(open, written, classify({}), classify({ numberConvention: "point" }));
    // 620,000 + 310,000, remembered; then 620 + 310.
    expect(done.totals).toEqual([
      accountsTotal(2, 930_000),
      accountsTotal(2, 930_000),
      accountsTotal(2, 930),
    ]);
    expect(done.warnings).toEqual([]);
  });
});
