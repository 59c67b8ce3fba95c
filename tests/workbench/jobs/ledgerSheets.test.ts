import { removeFolders, runJob } from "./runKam";

afterAll(removeFolders);

type Value = string | number | null;
type Rows = readonly (readonly Value[])[];

interface ReadRange {
  readonly values: readonly (readonly Value[])[];
  readonly formulas: readonly (readonly Value[])[];
}
interface Step {
  readonly result: unknown;
  readonly written: readonly { readonly sheet: string; readonly area: string }[];
  readonly notes: readonly string[];
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** Serials of days of 2026. */
const [january, february, march] = [46_032, 46_063, 46_091];
const payments: Rows = [
  ["Deal ID", "Salesperson", "Date", "Amount", "Account"],
  ["D1", "Ann", january, 880_000, "Acme"],
  ["D2", "Ann", january + 5, 120_000, "Beta"],
  ["D3", "Ben*", january, 50_000, "Acme"],
  ["D3", "Ben*", february, -10_000, "Acme"],
  ["D4", "Ben*", march, 7000, "Core"],
];
const people: Rows = [
  ["Name", "Role", "Cost centre", "Team"],
  ["Ann", "KAM", "CC1", "North"],
  ["Ben*", "KAM", "CC2", "North"],
  ["Max", "Lead", "CC1", "North"],
];
const settings = {
  KAM_Ladder: [
    ["ladder", "from", "rate"],
    ["Std", 0, 0.015],
    ["Std", 900_000, 0.02],
  ],
  KAM_Schemes: [
    ["scheme", "ladder", "method", "holdback %", "holdback until"],
    ["Plan", "Std", "whole", 0.1, "by hand"],
  ],
  KAM_Assignments: [
    ["who", "scheme"],
    ["all", "Plan"],
  ],
  KAM_Overrides: [
    ["role", "of", "measure", "period", "rate"],
    ["Lead", "team", "earned", "month", 0.1],
  ],
  KAM_Draws: [
    ["person", "from", "amount per period", "recoverable"],
    ["Ben*", "2026-01-01", 1000, "yes"],
  ],
  KAM_Adjustments: [
    ["period", "person", "amount", "reason"],
    ["2026-02", "Ann", -50.5, "typed twice"],
  ],
};
const ledger = { job: "ledger", list: "Payments", lists: { people: "People" }, write: true };
const sheets = ["Ledger", "Register", "Posting list", "Commission statements"] as const;
const read = {
  read: ["Ledger!A1:U40", "Register!A1:P70", "Posting list!A1:E40", "Commission statements!A1:J120"],
};

async function run(steps: readonly object[], language = "en"): Promise<readonly Step[]> {
  const open = { sheets: { Payments: payments, People: people } };
  const { answer } = await runJob({ open, settings, steps, language });
  return (answer as unknown as { readonly steps: readonly Step[] }).steps;
}

const rangesOf = (step: Step | undefined): readonly ReadRange[] => step?.result as readonly ReadRange[];

/** The rows of a table under its header, as objects, up to the first blank row. */
function tableOf({ values }: ReadRange, header: string): Record<string, Value>[] {
  const top = values.findIndex(([first]) => first === header);
  const names = (values[top] ?? []).map(String);
  const rows: Record<string, Value>[] = [];
  for (const row of values.slice(top + 1)) {
    if (row[1] === "" || row[1] === null) break;
    rows.push(Object.fromEntries(names.map((name, column) => [name, row[column] ?? null])));
  }
  return rows;
}

const sum = (rows: readonly Record<string, Value>[], name: string): number =>
  Math.round(100 * rows.reduce((all, row) => all + Number(row[name]), 0)) / 100;

describe("a ledger that is written", () => {
  let steps: readonly Step[];
  let ranges: readonly ReadRange[];

  beforeAll(async () => {
    steps = await run([ledger, read, { undo: true }, { sheets: true }]);
    ranges = rangesOf(steps[1]);
  });

  test("has a sheet each for ledger, register, posting list and statements, and one undo takes them back", () => {
    expect(steps.map(({ error }) => error)).toEqual([null, null, null, null]);
    expect(steps[0]?.written.map(({ sheet }) => sheet)).toEqual(sheets);
    const left = steps[3]?.result as { readonly sheets: readonly { readonly name: string }[] };
    expect(left.sheets.map(({ name }) => name)).toEqual(["Payments", "People", "KAM Settings"]);
  });

  test("has the rows of the result, a person's together, with the row of the list that each came from", () => {
    const { ledger: rows } = steps[0]?.result as { readonly ledger: readonly Record<string, Value>[] };
    const written = tableOf(ranges[0]!, "Month");
    expect(written).toHaveLength(rows.length);
    const own = written.filter(({ Person }) => Person === "Ann");
    expect(own.map(({ What, Commission, Payable }) => [What, Commission, Payable])).toEqual([
      ["payment", 13_200, 13_200],
      ["payment", 2400, 2400],
      ["step reached", 4400, 4400],
      ["adjustment", -50.5, -50.5],
    ]);
    expect(own.map((row) => row["Row of the list"])).toEqual([2, 3, 3, ""]);
    const names = written.map(({ Person }) => Person);
    expect(names).toEqual([...names].sort());
  });

  test("has a register that adds up the ledger by formulas, with checks that are 0", () => {
    const register = monthRows(ranges[1]!);
    const written = tableOf(ranges[0]!, "Month");
    const movements = ["Earned", "Taken back", "Adjustments"].map((name) => sum(register, name));
    expect(movements.reduce((all, one) => all + one, 0)).toBeCloseTo(sum(written, "Commission"), 8);
    expect(new Set(register.map(({ Check }) => Check))).toEqual(new Set([0]));
    for (const row of register)
      expect(
        ["Opening balance", "Earned", "Taken back", "Adjustments", "Guarantee"].reduce(
          (all, name) => all + Number(row[name]),
          -Number(row["Paid"]),
        ),
      ).toBeCloseTo(Number(row["Closing balance"]), 8);
    // 750 in January, less 10 %: 675, paid 1,000; −150 + … in February, see DRAW.
    const ben = register.filter(({ Person }) => Person === "Ben*");
    expect(ben.map(({ Paid, Owed }) => [Paid, Owed])).toEqual([
      [1000, 325],
      [1000, 1460],
      [1000, 2365.5],
    ]);
    const { formulas, values } = ranges[1]!;
    const check = values[3]?.indexOf("Register less ledger") ?? -1;
    expect([values[4]?.[check], String(formulas[4]?.[check])]).toEqual([
      0,
      expect.stringMatching(/^=ROUND\(SUM\(.*\)-SUM\(Ledger!/) as string,
    ]);
  });

  test("has a posting list that adds up the register", () => {
    const posted = tableOf(ranges[2]!, "Cost centre");
    const register = monthRows(ranges[1]!);
    expect(sum(posted, "Paid")).toBe(sum(register, "Paid"));
    expect(ranges[2]!.values[4]?.[0]).toBe(0);
    expect([...new Set(posted.map((row) => row["Cost centre"]))].sort()).toEqual(["CC1", "CC2"]);
  });

  test("has a statement for each person that ends in 0.00 against the ledger and has lines to sign", () => {
    const { values } = ranges[3]!;
    const checks = values.filter(([label]) => label === "Statement less ledger").map((row) => row[7]);
    expect(checks).toEqual([0, 0, 0]);
    const lines = values.map(([label]) => String(label));
    for (const name of ["Ann", "Ben*", "Max"]) {
      expect(lines).toContain(`Statement: ${name}`);
      expect(lines.some((line) => line.includes(`signature of ${name}`))).toBe(true);
    }
    const { statements } = steps[0]?.result as { readonly statements: readonly Record<string, Value>[] };
    expect(statements.filter(({ person }) => person === "Ann")).toEqual([
      { person: "Ann", period: "2026-01", sheet: "Commission statements", total: 20_000, check: 0 },
      { person: "Ann", period: "2026-02", sheet: "Commission statements", total: -50.5, check: 0 },
      { person: "Ann", period: "2026-03", sheet: "Commission statements", total: 0, check: 0 },
    ]);
  });

  function monthRows(range: ReadRange): Record<string, Value>[] {
    const { values, formulas } = range;
    const top = values.findIndex((row) => row[1] === "Month");
    return tableOf({ values: values.slice(top), formulas: formulas.slice(top) }, "Person");
  }
});

test("a ledger that is written again refreshes its sheets and keeps what somebody typed beside them", async () => {
  const steps = await run([
    ledger,
    { edit: { set: { "Register!R5": "asked Ann", "Payments!D2": 900_000 } } },
    ledger,
    { read: ["Register!R5:R5"] },
    { sheets: true },
  ]);
  expect(steps.map(({ error }) => error)).toEqual([null, null, null, null, null]);
  expect(steps[2]?.written.map(({ sheet }) => sheet)).toEqual(sheets);
  expect(rangesOf(steps[3])[0]?.values).toEqual([["asked Ann"]]);
  const { sheets: all } = steps[4]?.result as { readonly sheets: readonly { readonly name: string }[] };
  expect(all).toHaveLength(7);
});

test("a name with signs that SUMIFS would read is added up all the same", async () => {
  const names = ["~Bo", "A?", ">1", "AB"];
  const rows = names.map((name, place) => [`D${place}`, name, january, 1000 * (place + 1), ""]);
  const { answer } = await runJob({
    open: { sheets: { Payments: [payments[0], ...rows] } },
    settings: {
      KAM_Ladder: settings.KAM_Ladder,
      KAM_Schemes: settings.KAM_Schemes,
      KAM_Assignments: settings.KAM_Assignments,
    },
    steps: [{ ...ledger, lists: {} }, { read: ["Register!A1:P60"] }],
  });
  const [, looked] = (answer as unknown as { readonly steps: readonly Step[] }).steps;
  const { values, formulas } = rangesOf(looked)[0]!;
  const top = values.findIndex((row) => row[1] === "Month");
  const written = tableOf({ values: values.slice(top), formulas: formulas.slice(top) }, "Person");
  expect(written.map(({ Person, Earned, Check }) => [Person, Earned, Check]).sort()).toEqual([
    [">1", 45, 0],
    ["A?", 30, 0],
    ["AB", 60, 0],
    ["~Bo", 15, 0],
  ]);
});

test("only the statements of people who are named are written; the ledger stays whole", async () => {
  const [done, looked] = await run([{ ...ledger, options: { people: ["ann"] } }, read]);
  const { statements } = done?.result as { readonly statements: readonly Record<string, Value>[] };
  expect(new Set(statements.map(({ person }) => person))).toEqual(new Set(["Ann"]));
  const lines = rangesOf(looked)[3]!.values.map(([label]) => label);
  expect(lines.filter((line) => String(line).startsWith("Statement: "))).toEqual(["Statement: Ann"]);
  expect(tableOf(rangesOf(looked)[0]!, "Month").some(({ Person }) => Person === "Max")).toBe(true);
});

test("in Chinese the sheets have Chinese names, and a run in the other language renames them", async () => {
  const steps = await run([ledger, { sheets: true }], "zh-CN");
  expect(steps[0]?.written.map(({ sheet }) => sheet)).toEqual(["台账", "汇总表", "入账清单", "各人提成单"]);
});

test("a list that has changed since is read again: the sheets show what it is now", async () => {
  const [done] = await run([
    { ...ledger, host: { remoteEdits: [{ before: 4, set: { "Payments!D2": 1 } }] } },
  ]);
  expect(done?.error?.code ?? "written").toMatch(/sourceChanged|written/);
});

describe("what if", () => {
  const whatIf = (options: object) => ({
    job: "whatIf",
    list: "Payments",
    lists: { people: "People" },
    options,
  });
  type Compared = {
    readonly total: { readonly now: number; readonly then: number };
    readonly people: readonly { readonly person: string; readonly now: number; readonly then: number }[];
  };

  test("other steps of the ladder: what each has now and then, who wins most first", async () => {
    const [done] = await run([whatIf({ changes: { steps: [[0, 0.03]], method: "marginal" } })]);
    const { total, people: who } = done?.result as Compared;
    // Ann 20,000 − 50.50, then 3 % of 1,000,000 − 50.50; Ben 750 − 150 + 105, then 1,500 − 300 + 210; Max a tenth of both
    // without the adjustment.
    expect(who).toEqual([
      { person: "Ann", now: 19_949.5, then: 29_949.5 },
      { person: "Max", now: 2070.5, then: 3141 },
      { person: "Ben*", now: 705, then: 1410 },
    ]);
    expect(total).toEqual({ now: 22_725, then: 34_500.5 });
  });

  test("a cap; a scheme and a ladder that are not there are named", async () => {
    const [capped, scheme, ladder] = await run([
      whatIf({ scheme: "plan", changes: { cap: 10_000 } }),
      whatIf({ scheme: "Gold" }),
      whatIf({ ladder: "Gold" }),
    ]);
    expect((capped?.result as Compared).people.find(({ person }) => person === "Ann")?.then).toBe(9949.5);
    expect([scheme?.error?.message, ladder?.error?.message]).toEqual([
      "The settings have no scheme Gold.",
      "The settings have no ladder Gold.",
    ]);
  });

  test("writes nothing", async () => {
    const steps = await run([whatIf({ changes: { cap: 1 } }), { sheets: true }]);
    const { sheets: all } = steps[1]?.result as { readonly sheets: readonly { readonly name: string }[] };
    expect(all.map(({ name }) => name)).toEqual(["Payments", "People", "KAM Settings"]);
  });
});
