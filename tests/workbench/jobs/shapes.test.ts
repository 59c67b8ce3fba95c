import { removeFolders, runJob } from "./runKam";

afterAll(removeFolders);
jest.setTimeout(60_000);

type Rows = readonly (readonly (string | number | null)[])[];

interface Step {
  readonly columns: Readonly<Record<string, string | null>>;
  readonly result: Readonly<Record<string, unknown>> | null;
  readonly reading: readonly { readonly kind: string; readonly rows: readonly number[] }[];
  readonly questions: readonly {
    readonly key: string;
    readonly choices: readonly { readonly value: string }[];
  }[];
  readonly written: readonly { readonly sheet: string }[];
  readonly error: unknown;
  readonly values?: unknown;
}

async function steps(rows: Rows, of: readonly object[], rest: object = {}): Promise<readonly Step[]> {
  const { answer } = await runJob({ open: { sheets: { Invoices: rows } }, steps: of, ...rest });
  return (answer as unknown as { readonly steps: readonly Step[] }).steps;
}

async function read(job: string, rows: Rows, step: object = {}, rest: object = {}): Promise<Step> {
  return (await steps(rows, [{ job, ...step }], rest))[0]!;
}

const asked = ({ questions }: Step) =>
  questions.map(({ key, choices }) => [key, ...choices.map((one) => one.value)]);
const total = ({ result }: Step) => result?.["total"];

describe("headers in any shape", () => {
  it("a header of two rows under a title is one", async () => {
    const step = await read("classify", [
      ["Customer report 2025", null, null, null, null],
      ["Customer", null, "2025", null, null],
      [null, "Region", "Q1", "Q2", "Total"],
      ["Alder", "North", 100, 200, 300],
      ["Birch", "South", 50, 60, 110],
    ]);
    expect(step.columns).toMatchObject({ name: "Customer", value: "2025 / Total" });
    expect(total(step)).toEqual({ accounts: 2, value: 410 });
    expect(step.questions).toEqual([]);
  });

  it("tiers stand beside a list under a header of two rows, and are found again", async () => {
    const rows: Rows = [
      ["Customer", null, "2025", null],
      [null, "Region", "Sales", "Profit"],
      ["Alder", "North", 6_000_000, 1],
      ["Birch", "South", 50, 1],
    ];
    const job = {
      job: "classify",
      columns: { value: "2025 / Sales" },
      options: { mode: "values" },
      write: true,
    };
    const [, second, grid] = await steps(rows, [job, job, { read: ["Invoices!E1:E4", "Invoices!H2:H4"] }]);
    expect(second?.error).toBeNull();
    expect(second?.result?.["tiers"]).toEqual(["A", "D"]);
    expect(JSON.stringify(grid)).toContain('[["",""],["Tier"],["A"],["D"]]'.replace('["",""]', '[""]'));
  });

  it("a list without headers is asked, its first row is data meanwhile", async () => {
    const rows: Rows = [
      ["Alder", "North", 6_000_000],
      ["Birch", "South", 400],
      ["Cedar", "South", 100],
    ];
    const open = await read("classify", rows);
    expect(asked(open)).toEqual([["header", "no", "yes"]]);
    expect(total(open)).toEqual({ accounts: 3, value: 6_000_500 });
    const headed = await read("classify", rows, { answers: { header: "yes" } });
    expect(headed.questions).toEqual([]);
    expect(total(headed)).toEqual({ accounts: 2, value: 500 });
    const written = await read("classify", rows, { answers: { header: "no" }, write: true });
    expect(written.written.map(({ sheet }) => sheet)).toEqual(["Customers from Invoices", "Tier summary"]);
  });
});

describe("periods across", () => {
  const years: Rows = [
    ["Customer", 2024, 2025],
    ["Alder", 100, 200],
    ["Birch", 300, 6_000_000],
  ];

  it("of accounts the latest complete year is proposed, the sum and a row per year beside it", async () => {
    const open = await read("classify", years, {}, { today: "2026-01-15" });
    expect(asked(open)).toEqual([["unfold", "latest", "sum", "rows"]]);
    expect(open.columns["value"]).toBe("2025");
    expect(total(open)).toEqual({ accounts: 2, value: 6_000_200 });
    const before = await read("classify", years, {}, { today: "2025-06-30" });
    expect(total(before)).toEqual({ accounts: 2, value: 400 });
    const sum = await read("classify", years, { answers: { unfold: "sum" } }, { today: "2026-01-15" });
    expect(total(sum)).toEqual({ accounts: 2, value: 6_000_600 });
    const rows = await read("classify", years, { answers: { unfold: "rows" } }, { today: "2026-01-15" });
    expect(total(rows)).toEqual({ accounts: 4, value: 6_000_600 });
  });

  it("a column that somebody chose is no question", async () => {
    const step = await read("classify", years, { columns: { value: "2024" } }, { today: "2026-01-15" });
    expect(step.questions).toEqual([]);
    expect(total(step)).toEqual({ accounts: 2, value: 400 });
  });

  it("a year total beside its quarters is the value without a question where it matches, else asked", async () => {
    const headers = ["Customer", "Q1 2025", "Q2 2025", "Q3 2025", "Q4 2025", "FY2025"];
    const matching = await read("classify", [headers, ["Alder", 1, 2, 3, 4, 10], ["Birch", 5, 5, 5, 5, 20]]);
    expect(matching.questions).toEqual([]);
    expect(matching.columns["value"]).toBe("FY2025");
    expect(matching.reading.map(({ kind }) => kind)).toEqual(["readPeriodTotals"]);
    const wrong = await read("classify", [headers, ["Alder", 1, 2, 3, 4, 15], ["Birch", 5, 5, 5, 5, 20]]);
    expect(asked(wrong)).toEqual([["unfold", "sum", "latest", "rows"]]);
    expect(total(wrong)).toEqual({ accounts: 2, value: 30 });
  });

  const ladder = {
    settings: {
      KAM_Ladder: [
        ["ladder", "from", "rate", "fixed"],
        ["Std", 0, 0.01, 0],
        ["Std", 100_000, 0.02, 0],
      ],
    },
    today: "2026-06-30",
  };
  const cumulative = { options: { ladder: "Std", basis: "cumulative" } };

  it("payments by month are unfolded, total rows and a total column left out", async () => {
    const rows: Rows = [
      ["Salesperson", "Jan", "Feb", "Mar", "Total"],
      ["Ann", 80_000, 40_000, 30_000, 150_000],
      ["Bob", 20_000, 30_000, 60_000, 110_000],
      ["Total", 100_000, 70_000, 90_000, 260_000],
    ];
    const step = await read("commission", rows, cumulative, ladder);
    expect(asked(step).map(([key]) => key)).toEqual(["unfold", "dateYear"]);
    // Ann: 80,000 at 1 %; 20,000 at 1 % + 20,000 at 2 %; 30,000 at 2 %. Bob: 200; 300; 50,000 at 1 % + 10,000 at 2 %.
    expect(step.result?.["people"]).toMatchObject([
      {
        person: "Ann",
        base: 150_000,
        periods: [{ commission: 800 }, { commission: 600 }, { commission: 600 }],
      },
      {
        person: "Bob",
        base: 110_000,
        periods: [{ commission: 200 }, { commission: 300 }, { commission: 700 }],
      },
    ]);
    expect(total(step)).toBe(3200);
    expect(step.reading.map(({ kind, rows: at }) => [kind, at.length])).toEqual([
      ["readPeriodTotals", 2],
      ["readTotalRows", 1],
    ]);
    const answers = { unfold: "yes", dateYear: "2025" };
    const written = await read("commission", rows, { ...cumulative, answers, write: true }, ladder);
    expect(written.questions).toEqual([]);
    expect(written.written.length).toBeGreaterThan(0);
    expect(written.result?.["people"]).toMatchObject([{ periods: [{ start: "2025-01-01" }, {}, {}] }, {}]);
  });

  it("months with their years and a measure are unfolded without the question of the year", async () => {
    const rows: Rows = [
      ["业务员", "2025年11月", "2025年12月", "2026年1月"],
      ["张三", 100, null, 300],
      ["李四", 50, 60, 70],
    ];
    const step = await read("commission", rows, cumulative, ladder);
    expect(asked(step).map(([key]) => key)).toEqual(["unfold"]);
    expect(step.result?.["base"]).toBe(580);
  });
});

describe("several rows per account", () => {
  const invoices: Rows = [
    ["Invoice", "Customer", "Amount", "Date", "Owner"],
    ["I1", "Alder", 400, "2025-12-10", "Ann"],
    ["I2", "Birch", 500, "2025-12-11", "Ann"],
    ["I3", "ALDER ", 400, "2025-12-12", "Bob"],
    ["I4", "Cedar", 100, "2025-12-13", "Ann"],
    ["I5", "Alder", 300, "2025-12-14", "Cy"],
    ["I6", "Alder", -100, "2025-12-15", "Di"],
  ];
  const share = { options: { method: "share" } };

  it("invoices are summed per account, proposed, and by choice the last or row by row", async () => {
    const open = await read("classify", invoices, share);
    expect(asked(open)).toEqual([["perAccount", "sum", "last", "no"]]);
    // Shares before: Alder 0, Birch 1,000 / 1,600, Cedar 1,500 / 1,600.
    expect(open.result?.["tiers"]).toEqual(["A", "A", "B"]);
    expect(total(open)).toEqual({ accounts: 3, value: 1600 });
    const last = await read("classify", invoices, { ...share, answers: { perAccount: "last" } });
    expect(total(last)).toEqual({ accounts: 3, value: 500 });
    const each = await read("classify", invoices, { ...share, answers: { perAccount: "no" } });
    expect(total(each)).toEqual({ accounts: 6, value: 1600 });
  });

  it("the accounts are written as a list of their own, which a re-run refreshes and undo takes away", async () => {
    const job = { job: "classify", ...share, answers: { perAccount: "sum" }, write: true };
    const list = "Customers from Invoices!A1:E12";
    const [first, , second, grid, , , after] = await steps(invoices, [
      job,
      { edit: { set: { "Invoices!C5": 600 } } },
      job,
      { read: [list] },
      { undo: true },
      { undo: true },
      { sheets: true },
    ]);
    expect(first?.written.map(({ sheet }) => sheet)).toEqual(["Customers from Invoices", "Tier summary"]);
    expect(second?.error).toBeNull();
    // Shares before, Cedar at 600: Alder 0, Cedar 1,000 / 2,100, Birch 1,600 / 2,100.
    for (const row of [
      ["Customer", "Amount", "Tier", "Owner", "Rows"],
      ["Alder", 1000, "A", "Di", 4],
      ["Birch", 500, "A", "Ann", 1],
      ["Cedar", 600, "A", "Ann", 1],
    ])
      expect(JSON.stringify(grid)).toContain(JSON.stringify(row));
    expect(JSON.stringify(after)).not.toContain("Customers from");
  });

  it("an account that stands there twice by mistake is no list of invoices", async () => {
    const step = await read("classify", [
      ["Customer ID", "Customer", "Annual sales", "Last visit"],
      ["C1", "Alder", 400, "2025-12-10"],
      ["C2", "Birch", 500, "2025-12-11"],
      ["C3", "Alder", 400, "2025-12-12"],
      ["C4", "Cedar", 100, "2025-12-13"],
    ]);
    expect(step.questions).toEqual([]);
    expect(total(step)).toEqual({ accounts: 4, value: 1400 });
  });
});

describe("several rows per account in several currencies", () => {
  const invoices: Rows = [
    ["Invoice", "Customer", "Amount", "Currency", "Date"],
    ["I1", "Alder", 400, "EUR", "2025-12-10"],
    ["I2", "Birch", 500, "USD", "2025-12-11"],
    ["I3", "Alder", 300, "USD", "2025-12-12"],
    ["I4", "Alder", 200, "EUR", "2025-12-13"],
    ["I5", "Birch", 100, "USD", "2025-12-14"],
  ];
  const list = { list: "Invoices", options: { method: "share" } };

  it("are summed per account in the house currency where there are rates", async () => {
    const settings = {
      KAM_Options: [
        ["option", "value"],
        ["currency", "EUR"],
      ],
      KAM_Rates: [
        ["currency", "validFrom", "rate"],
        ["USD", "2025-01-01", 0.5],
      ],
    };
    const step = await read("classify", invoices, list, { settings });
    expect(asked(step)).toEqual([["perAccount", "sum", "last", "no"]]);
    // Alder: 400 + 0.5 · 300 + 200; Birch: 0.5 · 600
    expect(total(step)).toEqual({ accounts: 2, value: 1050 });
    expect(step.result?.["summary"]).toBeDefined();
  });

  it("are summed per account and currency without rates, and stand so in the list of their own", async () => {
    const answers = { currency: "perCurrency", perAccount: "sum" };
    const [step, grid] = await steps(invoices, [
      { job: "classify", ...list, answers, write: true },
      { read: ["Customers from Invoices!A1:E12"] },
    ]);
    expect(step?.error).toBeNull();
    expect(step?.result?.["byCurrency"]).toMatchObject([
      { currency: "EUR", total: { accounts: 1, value: 600 } },
      { currency: "USD", total: { accounts: 2, value: 900 } },
    ]);
    for (const row of [
      ["Alder", "EUR", 600, "A", 2],
      ["Birch", "USD", 600, "A", 2],
      ["Alder", "USD", 300, "A", 1],
    ])
      expect(JSON.stringify(grid)).toContain(JSON.stringify(row));
  });
});

describe("amounts side by side and their total", () => {
  it("the total is the value, which is said with its parts", async () => {
    const step = await read("classify", [
      ["Customer", "Sales", "Service", "Total"],
      ["Alder", 100, 20, 120],
      ["Birch", 50, 10, 60],
      ["Cedar", 7, 3, 10],
      ["Total", 157, 33, 190],
    ]);
    expect(step.columns["value"]).toBe("Total");
    expect(total(step)).toEqual({ accounts: 3, value: 190 });
    expect(step.questions).toEqual([]);
    expect(step.reading.map(({ kind }) => kind)).toEqual(["readTotalColumn", "readTotalRows"]);
  });
});
