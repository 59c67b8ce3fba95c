import { troubles } from "../../../scripts/sample/troubles.mjs";
import { removeFolders, runJob } from "../jobs/runKam";

afterAll(removeFolders);

interface Step {
  readonly result: unknown;
  readonly questions: readonly {
    readonly key: string;
    readonly choices: readonly { readonly value: string }[];
  }[];
  readonly reading: readonly { readonly kind: string }[];
  readonly error: unknown;
}

interface Case {
  readonly sheet: Readonly<Record<"en" | "zh-CN", string>>;
  readonly job: "classify" | "forecast" | "commission";
  readonly options?: object;
  readonly asks: readonly string[];
  /** What is said beside that, by kind. */
  readonly says: readonly string[] | Readonly<Record<"en" | "zh-CN", readonly string[]>>;
  /** Answers where nothing is proposed; else the proposals are taken. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly result: object;
}

const bounds = [0, 900_000, 1_500_000, 2_000_000, 2_600_000];
const rates = [0.015, 0.02, 0.025, 0.03, 0.035];
/** The house's ladder in money, and one in shares of the quota: 1 % up to it, 2 % above. */
const settings = {
  KAM_Ladder: [
    ["ladder", "from", "rate", "fixed"],
    ...bounds.map((from, step) => ["Standard", from, rates[step], 0]),
    ["Quota", 0, 0.01, 0],
    ["Quota", 1, 0.02, 0],
  ],
};

/** Tiers: A from 5 m, B from 3 m, C from 1 m. Stages: P3 weighs 0.4, P4 0.6. The ladder begins with 1.5 % up to 900,000. */
const cases: readonly Case[] = [
  {
    sheet: { en: "Total rows", "zh-CN": "合计行" },
    job: "classify",
    asks: [],
    says: ["readTotalRows"],
    // 6.2 m + 1.5 m + 3.1 m + 0.4 m; the rows of 7.7 m, 3.5 m and 11.2 m are their sums.
    result: { tiers: ["A", "C", "", "B", "D", "", ""], total: { accounts: 4, value: 11_200_000 } },
  },
  {
    sheet: { en: "Unit in the header", "zh-CN": "表头单位" },
    job: "classify",
    asks: [],
    says: { en: ["readUnit", "readCurrency"], "zh-CN": ["readUnit"] },
    // 6,200 + 3,500 + 1,500 + 400 thousands; in Chinese 620 + 350 + 150 + 40 ten thousands.
    result: { tiers: ["A", "B", "C", "D"], total: { accounts: 4, value: 11_600_000 } },
  },
  {
    sheet: { en: "Decimal commas", "zh-CN": "小数逗号" },
    job: "classify",
    asks: [],
    says: ["readConvention"],
    // 6,200,000.50 + 3,100,000 + 950,000 + 12,000
    result: { tiers: ["A", "B", "D", "D"], total: { accounts: 4, value: 10_262_000.5 } },
  },
  {
    sheet: { en: "Dates as texts", "zh-CN": "文本日期" },
    job: "forecast",
    asks: [],
    says: ["readDateOrder"],
    // March: 0.6 × (1,000 + 2,000). The third of April, not the fourth of March: 0.4 × 3,000.
    result: {
      periods: [
        expect.objectContaining({ start: "2027-03-01", deals: 2, amount: 3000, weighted: 1800 }),
        expect.objectContaining({ start: "2027-04-01", deals: 1, amount: 3000, weighted: 1200 }),
      ],
      noDate: null,
      pastDue: null,
      total: { deals: 3, amount: 6000, weighted: 3000, won: 0 },
    },
  },
  {
    sheet: { en: "Several currencies", "zh-CN": "多种币种" },
    job: "forecast",
    asks: ["currency"],
    says: [],
    answers: { currency: "perCurrency" },
    // 0.4 of each, never added up.
    result: {
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
    },
  },
  {
    sheet: { en: "Credit notes", "zh-CN": "红字" },
    job: "commission",
    asks: ["creditSign"],
    says: [],
    // (1,000 − 200) × 1.5 % and 600 × 1.5 %
    result: { base: 1400, total: 21 },
  },
  {
    sheet: { en: "Two header rows", "zh-CN": "双行表头" },
    job: "classify",
    asks: [],
    says: ["readAbove", "readHeaderRows"],
    // The column of totals: 300 + 110, not the quarters.
    result: { tiers: ["D", "D"], total: { accounts: 2, value: 410 } },
  },
  {
    sheet: { en: "Years as headers", "zh-CN": "年份表头" },
    job: "classify",
    asks: ["unfold"],
    says: [],
    // 2025, the latest year that is over: 0.2 m + 6 m.
    result: { tiers: ["D", "A"], total: { accounts: 2, value: 6_200_000 } },
  },
  {
    sheet: { en: "Months across", "zh-CN": "月份横排" },
    job: "commission",
    asks: ["unfold", "dateYear"],
    says: [],
    // 80,000 + 40,000 + 30,000 and 20,000 + 30,000 + 60,000, each month at 1.5 %: 2,250 + 1,650.
    result: { base: 260_000, total: 3900, starts: ["2026-01-01", "2026-02-01", "2026-03-01"] },
  },
  {
    sheet: { en: "Invoices", "zh-CN": "发票明细" },
    job: "classify",
    asks: ["perAccount"],
    says: [],
    // 400 + 400 + 300 − 100, 500, 100
    result: { tiers: ["D", "D", "D"], total: { accounts: 3, value: 1600 } },
  },
  {
    sheet: { en: "Two salespeople", "zh-CN": "两人分成" },
    job: "commission",
    asks: [],
    says: ["readTwoPersons"],
    // 60 % of 100,000, and 40 % of it + 50,000, at 1.5 %.
    result: { base: 150_000, total: 2250, bases: [60_000, 90_000] },
  },
  {
    sheet: { en: "Own quotas", "zh-CN": "个人定额" },
    job: "commission",
    options: { ladder: "Quota" },
    asks: ["boundsIn"],
    says: [],
    // Of the quota of 100,000: 1 % of it + 2 % of 30,000 = 1,600. Of that of 200,000: 1 % of 130,000 = 1,300.
    result: { base: 260_000, total: 2900 },
  },
  {
    sheet: { en: "Own probability", "zh-CN": "自有概率" },
    job: "forecast",
    asks: ["probability"],
    says: [],
    // 0.5 × 100,000 + 0.25 × 100,000 + the 100,000 that are won
    result: { total: { deals: 3, amount: 300_000, weighted: 175_000, won: 100_000 } },
  },
];

/** A day as Excel counts it. */
const serialOf = (day: Date): number => day.getTime() / 86_400_000 + 25_569;

interface Person {
  readonly base: number;
  readonly periods: readonly { readonly start: string }[];
}

/** The figures of a result that a case names: of a commission also the base of each person and the months. */
function figuresOf(result: unknown): object {
  const { people } = (result ?? {}) as { readonly people?: readonly Person[] };
  const bases = people?.map(({ base }) => base);
  const starts = [...new Set(people?.flatMap(({ periods }) => periods.map(({ start }) => start)))].sort();
  return { ...(result as object), ...(people ? { bases, starts } : {}) };
}

describe.each(["en", "zh-CN"] as const)("the sample's lists of trouble in %s", (language) => {
  const sheets = Object.fromEntries(
    troubles(language).map(({ sheet, rows }) => [
      sheet,
      rows.map((row) =>
        row.map((cell) =>
          cell instanceof Date ? { v: serialOf(cell), format: "yyyy-mm-dd" } : (cell ?? null),
        ),
      ),
    ]),
  );
  const run = async (steps: readonly object[]): Promise<readonly Step[]> => {
    const { answer } = await runJob({ open: { sheets }, language, today: "2026-11-29", settings, steps });
    return (answer as unknown as { readonly steps: readonly Step[] }).steps;
  };
  const stepOf = ({ job, sheet, options = {} }: Case) => ({ job, list: sheet[language], options });
  let asked: readonly Step[] = [];
  let answered: readonly Step[] = [];
  beforeAll(async () => {
    asked = await run(cases.map(stepOf));
    answered = await run(
      cases.map((one, index) => {
        const proposals = asked[index]?.questions.map(({ key, choices }) => [key, choices[0]?.value]) ?? [];
        return { ...stepOf(one), answers: one.answers ?? Object.fromEntries(proposals) };
      }),
    );
  }, 120_000);

  test("are all of them here", () => {
    expect(cases.map(({ sheet }) => sheet[language])).toEqual(Object.keys(sheets));
  });

  test.each(cases.map((one, index) => [one.sheet[language], one, index] as const))(
    "%s: asks what it must, and gives the figures that its owner means",
    (_sheet, { asks, says, result, answers }, index) => {
      expect(asked[index]?.error).toBeNull();
      expect(asked[index]?.questions.map(({ key }) => key)).toEqual(asks);
      expect(asked[index]?.reading.map(({ kind }) => kind)).toEqual("en" in says ? says[language] : says);
      if (answers !== undefined) expect(asked[index]?.result).toBeNull();
      expect(answered[index]?.questions).toEqual([]);
      expect(figuresOf(answered[index]?.result)).toMatchObject(result);
    },
  );
});
