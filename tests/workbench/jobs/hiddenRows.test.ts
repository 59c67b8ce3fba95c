import { removeFolders, runJob } from "./runKam";

afterAll(removeFolders);
jest.setTimeout(60_000);

type Rows = readonly (readonly (string | number | null)[])[];

interface Line {
  readonly kind: string;
  readonly text: string;
  readonly rows: readonly number[];
  readonly count: number;
  readonly amount: number | null;
  readonly answerable: boolean;
}

interface Step {
  readonly result: Readonly<Record<string, unknown>> | null;
  readonly reading: readonly Line[];
  readonly questions: readonly unknown[];
  readonly conflicts: readonly string[];
  readonly written: readonly unknown[];
  readonly error: { readonly message?: string } | null;
}

async function steps(sheet: object, of: readonly object[], rest: object = {}): Promise<readonly Step[]> {
  const { answer } = await runJob({ open: { sheets: { L: sheet } }, steps: of, ...rest });
  return (answer as unknown as { readonly steps: readonly Step[] }).steps;
}

async function read(job: string, rows: Rows, hiddenRows: readonly number[], step: object = {}, rest = {}) {
  return (await steps({ rows, hiddenRows }, [{ job, ...step }], rest))[0]!;
}

const visibleOnly = { answers: { hiddenRows: "visibleOnly" } };
const hiddenOf = ({ reading }: Step) => reading.filter(({ kind }) => kind.startsWith("readHiddenRows"));
const total = ({ result }: Step) => result?.["total"];

const accounts: Rows = [
  ["Customer", "Annual sales"],
  ["Alder", 6_000_000],
  ["Birch", 500],
  ["Cedar", 70],
  ["Total", 6_000_570],
];

describe("hidden and filtered rows", () => {
  it("are read and said with their number and amount; a list without any says nothing", async () => {
    const step = await read("classify", accounts, [3, 4, 5]);
    expect(hiddenOf(step)).toEqual([
      {
        kind: "readHiddenRows",
        text: "2 rows are hidden or filtered out, 570 in all; they are read.",
        rows: [3, 4],
        count: 2,
        amount: 570,
        answerable: true,
      },
    ]);
    expect(step.questions).toEqual([]);
    expect(total(step)).toEqual({ accounts: 3, value: 6_000_570 });
    expect(hiddenOf(await read("classify", accounts, []))).toEqual([]);
    // The hidden row is a total and no data.
    expect(hiddenOf(await read("classify", accounts, [5]))).toEqual([]);
  });

  it("are left out on wish, which is said as a decision", async () => {
    const step = await read("classify", accounts, [3, 4], visibleOnly);
    expect(total(step)).toEqual({ accounts: 1, value: 6_000_000 });
    expect(step.result?.["tiers"]).toEqual(["A", "", "", ""]);
    expect(step.reading[0]).toMatchObject({
      kind: "readAnswered",
      text: "2 rows are hidden or filtered out, 570 in all: visible rows only",
      rows: [3, 4],
      answerable: true,
    });
    expect(hiddenOf(step)).toEqual([]);
  });

  it("that are left out have no score, as total rows have none", async () => {
    const rows: Rows = [
      ["Customer", "Annual sales", "Potential", "Margin"],
      ["Alder", 100, 90, 90],
      ["Birch", 50, 80, 80],
      ["Cedar", 20, 10, 10],
      ["Total", 170, 180, 180],
    ];
    const step = await read("classify", rows, [3], { ...visibleOnly, options: { method: "score" } });
    const tiers = step.result?.["tiers"] as readonly string[];
    expect(tiers.map((tier) => tier !== "")).toEqual([true, false, true, false]);
  });

  it("are said in Chinese, and without a sum where the amounts are of several currencies", async () => {
    const rows: Rows = [
      ["客户名称", "年销售额", "币种"],
      ["甲公司", 620, "EUR"],
      ["乙公司", 350, "USD"],
    ];
    const step = await read(
      "classify",
      rows,
      [3],
      { answers: { currency: "perCurrency" } },
      { language: "zh-CN" },
    );
    expect(hiddenOf(step)).toMatchObject([
      { text: "有 1 行被隐藏或筛选掉；仍计入。", amount: null, rows: [3] },
    ]);
  });

  const deals: Rows = [
    ["Opportunity Name", "Stage", "Amount", "Close Date"],
    ["A", "P3", 1000, "2026-03-15"],
    ["B", "P3", 2000, "2026-03-22"],
    ["C", "P3", 4000, "2026-03-05"],
  ];

  it("of a forecast are remembered with the list once something is written", async () => {
    const forecast = { job: "forecast" };
    const hide = { edit: { hideRows: { sheet: "L", rows: [3] } } };
    const today = { today: "2026-01-15" };
    const [, first, written, again] = await steps(
      deals,
      [hide, forecast, { ...forecast, ...visibleOnly, write: true }, forecast],
      today,
    );
    const amount = ({ result }: Step) => (result?.["periods"] as { readonly amount: number }[])[0]?.amount;
    expect(hiddenOf(first!)).toMatchObject([{ count: 1, amount: 2000 }]);
    expect(amount(first!)).toBe(7000);
    expect(written!.error).toBeNull();
    expect(amount(again!)).toBe(5000);
    expect(again!.reading[0]).toMatchObject({ kind: "readAnswered", rows: [3] });
  });

  it("by a filter count like those hidden by hand", async () => {
    const filter = { edit: { filter: { range: "L!A1:D4", column: "A", values: ["A", "C"] } } };
    const [, step] = await steps(deals, [filter, { job: "forecast" }], { today: "2026-01-15" });
    expect(hiddenOf(step!)).toMatchObject([{ rows: [3], count: 1, amount: 2000 }]);
  });

  it("of a list with months across count once each, with the amounts of all months", async () => {
    const rows: Rows = [
      ["Salesperson", "Jan 2025", "Feb 2025", "Mar 2025"],
      ["Ann", 100, 200, 300],
      ["Bob", 1, 2, 3],
    ];
    const ladder = {
      settings: {
        KAM_Ladder: [
          ["ladder", "from", "rate", "fixed"],
          ["Std", 0, 0.01, 0],
        ],
      },
      today: "2026-06-30",
    };
    const options = { ladder: "Std", basis: "cumulative" };
    const step = await read("commission", rows, [3], { options }, ladder);
    expect(hiddenOf(step)).toMatchObject([{ rows: [3], count: 1, amount: 6 }]);
    expect(step.result?.["base"]).toBe(606);
    const left = await read("commission", rows, [3], { options, ...visibleOnly }, ladder);
    expect(left.result?.["base"]).toBe(600);
  });
});

describe("certain total rows", () => {
  it("are taken in by one answer, which is said as a decision", async () => {
    const step = await read("classify", accounts, [], { answers: { "totalRow:total": "no" } });
    expect(total(step)).toEqual({ accounts: 4, value: 12_001_140 });
    expect(step.questions).toEqual([]);
    expect(step.reading).toMatchObject([
      { kind: "readAnswered", text: "“Total”, 1 row, 6,000,570: take in", rows: [5] },
    ]);
    const asIs = await read("classify", accounts, []);
    expect(asIs.reading).toMatchObject([{ kind: "readTotalRows", answerable: true }]);
    expect(total(asIs)).toEqual({ accounts: 3, value: 6_000_570 });
  });
});
