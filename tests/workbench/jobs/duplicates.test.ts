import { removeFolders, runJob } from "./runKam";

afterAll(removeFolders);
jest.setTimeout(60_000);

type Rows = readonly (readonly (string | number | null)[])[];

interface Step {
  readonly result: Readonly<Record<string, unknown>> | null;
  readonly reading: readonly { readonly kind: string; readonly text: string; readonly rows: number[] }[];
  readonly questions: readonly {
    readonly key: string;
    readonly text: string;
    readonly choices: readonly { readonly value: string }[];
    readonly evidence: readonly string[];
  }[];
  readonly problems: readonly string[];
  readonly written: readonly unknown[];
  readonly error: unknown;
}

async function steps(rows: Rows, of: readonly object[], rest: object = {}): Promise<readonly Step[]> {
  const { answer } = await runJob({ open: { sheets: { L: rows } }, steps: of, ...rest });
  return (answer as unknown as { readonly steps: readonly Step[] }).steps;
}

async function classify(rows: Rows, answers: object = {}, step: object = {}, rest: object = {}) {
  return (await steps(rows, [{ job: "classify", answers, ...step }], rest))[0]!;
}

const asked = ({ questions }: Step) =>
  questions.map(({ key, choices }) => [key, ...choices.map((one) => one.value)]);
const total = ({ result }: Step) => result?.["total"];

const twice: Rows = [
  ["Customer", "Owner", "Annual sales"],
  ["Alder Ltd.", "Ann", 400_000],
  ["Birch", "Bob", 300_000],
  ["ALDER  LTD", "Ann", 200_000],
  ["Cedar", "Cy", 70],
];

describe("an account on several rows that nothing tells apart", () => {
  it("is asked with its rows and amount, the sum proposed, and no problem of its own besides", async () => {
    const step = await classify(twice, {}, { write: true });
    expect(asked(step)).toEqual([["duplicates", "sum", "keep"]]);
    expect(step.questions[0]?.text).toContain("“Alder Ltd.”");
    expect(step.questions[0]?.text).toContain("2 rows, 600,000 in all");
    expect(step.questions[0]?.evidence).toEqual(["L!2", "L!4"]);
    expect(step.problems).toEqual([]);
    expect(total(step)).toEqual({ accounts: 3, value: 900_070 });
    expect(step.written).toEqual([]);
  });

  it("is added up in its first row, beside which its tier stands", async () => {
    const [step, grid] = await steps(twice, [
      {
        job: "classify",
        answers: { duplicates: "sum" },
        options: { method: "share", mode: "values" },
        write: true,
      },
      { read: ["L!D1:D5"] },
    ]);
    expect(step?.error).toBeNull();
    expect(step?.questions).toEqual([]);
    // Shares before: Alder 0, Birch 600,000 / 900,070, Cedar 900,000 / 900,070.
    expect(step?.result?.["tiers"]).toEqual(["A", "A", "", "C"]);
    expect(JSON.stringify(grid)).toContain('[["Tier"],["A"],["A"],[""],["C"]]');
  });

  it("stays on its rows by decision, which is said", async () => {
    const step = await classify(twice, { duplicates: "keep" });
    expect(step.questions).toEqual([]);
    expect(step.problems).toEqual([]);
    expect(total(step)).toEqual({ accounts: 4, value: 900_070 });
    expect(step.reading).toMatchObject([{ kind: "readAnswered", rows: [2, 4] }]);
  });

  it("is asked in Chinese, of names that differ in width and spaces", async () => {
    const rows: Rows = [
      ["客户名称", "年销售额"],
      ["ＡＢＣ公司", 620],
      ["乙公司", 350],
      ["abc 公司", 100],
    ];
    const { questions } = await classify(rows, {}, {}, { language: "zh-CN" });
    expect(questions.map(({ text }) => text)).toEqual([
      "1 个客户（例如“ＡＢＣ公司”）出现在多行，且无从区分（2 行，共 720）。各自相加吗？",
    ]);
  });

  it("with the same cells in all its rows is asked without a proposal, and may count once", async () => {
    const rows: Rows = [
      ["Customer", "Owner", "Annual sales"],
      ["Alder", "Ann", 400],
      ["Birch", "Bob", 300],
      ["Alder", "Ann", 400],
    ];
    const open = await classify(rows);
    expect(asked(open)).toEqual([["duplicates", "keep", "once", "sum"]]);
    expect(open.result).toBeNull();
    expect(total(await classify(rows, { duplicates: "once" }))).toEqual({ accounts: 2, value: 700 });
    expect(total(await classify(rows, { duplicates: "sum" }))).toEqual({ accounts: 2, value: 1100 });
    expect(total(await classify(rows, { duplicates: "keep" }))).toEqual({ accounts: 3, value: 1100 });
  });

  it("that has one figure alone is a finding, not a question", async () => {
    const step = await classify([
      ["Customer", "Annual sales"],
      ["Alder", 400],
      ["Birch", 300],
      ["alder", null],
    ]);
    expect(step.questions).toEqual([]);
    expect(step.problems.join(" ")).toContain("on several rows");
  });

  it("in two currencies is one account per currency", async () => {
    const step = await classify(
      [
        ["Customer", "Annual sales", "Currency"],
        ["Alder", 400, "EUR"],
        ["Birch", 300, "EUR"],
        ["Alder", 500, "USD"],
      ],
      { currency: "perCurrency" },
    );
    expect(step.questions).toEqual([]);
  });
});

describe("rows of one name that something tells apart", () => {
  it.each([
    ["Branch", "Main street", "Station"],
    ["City", "Dallas", "Austin"],
    ["Delivery address", "North dock", "South dock"],
    ["Customer ID", "C-1", "C-3"],
    ["门店", "浦东店", "徐汇店"],
    ["城市", "上海", "杭州"],
    ["Standort", "Ulm", "Bonn"],
    ["Sparte", "Pumpen", "Ventile"],
  ])("by %s are no question and a finding as before", async (header, one, other) => {
    const step = await classify([
      ["Customer", header, "Annual sales"],
      ["Alder", one, 400],
      ["Birch", "C-2", 300],
      ["Alder", other, 200],
    ]);
    expect(step.questions).toEqual([]);
    expect(step.problems.join(" ")).toContain("on several rows");
    expect(total(step)).toEqual({ accounts: 3, value: 900 });
  });

  const owners = ["Ann", "Bob", "Cy", "Di", "Eve"];
  /** Two rows per account, with two of five owners each, the later ones of the same owner from `same` on. */
  const shared = (accounts: number, same: number): Rows => [
    ["Customer", "Owner", "Annual sales"],
    ...Array.from({ length: accounts }, (_, place) => [
      [`Firm ${String.fromCharCode(65 + place)}`, owners[place % 5]!, 1000 + place],
      [
        `Firm ${String.fromCharCode(65 + place)}`,
        owners[(place + (place < same ? 1 : 0)) % 5]!,
        2000 + place,
      ],
    ]).flat(),
  ];

  it("by an owner are believed where 25 accounts all differ so, and asked where one does or one does not", async () => {
    // Two rows differ by chance with 4 / 5: of 25 accounts all do with 0.8 ^ 25 = 0.4 %.
    expect((await classify(shared(25, 25))).questions).toEqual([]);
    expect(asked(await classify(shared(1, 1)))).toEqual([["duplicates", "sum", "keep"]]);
    expect(asked(await classify(shared(25, 24)))).toEqual([["duplicates", "sum", "keep"]]);
  });

  it("by a figure are asked all the same", async () => {
    const step = await classify([
      ["Customer", "Annual sales", "Region revenue 2023"],
      ["Alder", 400, 7],
      ["Birch", 300, 8],
      ["Alder", 200, 9],
    ]);
    expect(asked(step)).toEqual([["duplicates", "sum", "keep"]]);
  });
});

describe("other lists", () => {
  it.each([
    [
      "commission",
      ["Salesperson", "Payment date", "Amount", "Receipt no."],
      ["Ann", "2026-01-05", 100, "R1"],
    ],
    ["forecast", ["Opportunity Name", "Stage", "Amount", "Close Date"], ["A", "P3", 1000, "2026-03-15"]],
  ])("of %s are asked nothing of a row that repeats", async (job, headers, row) => {
    const [step] = await steps([headers, row, row], [{ job }], { today: "2026-01-15" });
    expect(step?.questions).toEqual([]);
    expect(step?.error).toBeNull();
  });
});
