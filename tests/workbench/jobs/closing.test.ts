import { removeFolders, runJob } from "./runKam";

afterAll(removeFolders);

interface Row {
  readonly period: string;
  readonly kind: string;
  readonly before: number;
  readonly commission: number;
  readonly payable: number;
  readonly reason: string;
}
interface Difference {
  readonly period: string;
  readonly person: string;
  readonly row: number | null;
  readonly was: number;
  readonly now: number;
  readonly why: string;
}
interface Result {
  readonly ledger: readonly Row[];
  readonly differences: readonly Difference[];
  readonly settingsDifferences: readonly Difference[];
  readonly findings: readonly { readonly kind: string; readonly rows: readonly number[] }[];
}
interface Step {
  readonly result: unknown;
  readonly notes: readonly string[];
  readonly host: { readonly requests: number };
  readonly error: { readonly code: string; readonly message: string } | null;
}

const day = (v: string) => ({ v, format: "yyyy-mm-dd" });
const payments = [
  ["Deal ID", "Salesperson", "Date", "Amount"],
  ["D1", "Ann", day("2026-03-05"), 8000],
  ["D2", "Ann", day("2026-04-05"), 5000],
];
const settings = {
  KAM_Ladder: [
    ["ladder", "from", "rate"],
    ["Std", 0, 0.01],
    ["Std", 10_000, 0.02],
  ],
  KAM_Schemes: [
    ["scheme", "ladder", "basis"],
    ["Plan", "Std", "cumulative"],
  ],
  KAM_Assignments: [
    ["who", "scheme"],
    ["all", "Plan"],
  ],
};
const ledger = { job: "ledger", list: "Payments" };
const close = (period: string) => ({ job: "close", list: "Payments", options: { period }, write: true });
const reopen = (period: string) => ({ job: "reopen", options: { period }, write: true });
/** A payment of March and one of May, typed after April was closed. */
const late = {
  edit: {
    set: {
      ...{ "Payments!A4": "D3", "Payments!B4": "Ann", "Payments!C4": day("2026-03-09"), "Payments!D4": 4000 },
      ...{ "Payments!A5": "D4", "Payments!B5": "Ann", "Payments!C5": day("2026-05-09"), "Payments!D5": 3000 },
    },
  },
};

async function run(
  steps: readonly object[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<readonly Step[]> {
  const { answer } = await runJob({ open: { sheets: { Payments: payments } }, settings, steps, ...more });
  return (answer as unknown as { readonly steps: readonly Step[] }).steps;
}

const resultOf = (step: Step | undefined): Result => step?.result as Result;
const rowsOf = (step: Step | undefined) =>
  resultOf(step).ledger.map(({ period, kind, before, commission }) => [period, kind, before, commission]);
const differencesOf = (step: Step | undefined) =>
  resultOf(step).differences.map(({ period, row, was, now, why }) => [period, row, was, now, why]);
const kindsOf = (step: Step | undefined) => resultOf(step).findings.map(({ kind }) => kind);

const closedRows = [
  ["2026-03", "payment", 0, 80],
  ["2026-04", "payment", 8000, 80],
];

test("a month is closed with those before it, and says when, how many rows, what commission and its stamp", async () => {
  const [closed, again] = await run([close("2026-04"), ledger]);
  expect(closed?.error).toBeNull();
  expect(closed?.result).toEqual({
    ...{ period: "2026-04", rows: 1, total: 80 },
    stamp: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
  });
  expect(closed?.notes).toEqual(["Mar 2026 closed with it, so that closed months follow each other."]);
  expect([rowsOf(again), differencesOf(again)]).toEqual([closedRows, []]);
});

test("the golden case: what is typed late would make 80.00 more, is booked once when accepted, and then counts", async () => {
  const accepting = { ...ledger, options: { accept: ["ann"] }, write: true };
  const steps = await run([close("2026-04"), late, ledger, accepting, ledger, close("2026-05"), ledger]);
  const [, , open, accepted, after, , closed] = steps;
  expect(steps.map(({ error }) => error)).toEqual(steps.map(() => null));
  expect(rowsOf(open)).toEqual([...closedRows, ["2026-05", "payment", 13_000, 60]]);
  expect([differencesOf(open), kindsOf(open)]).toEqual([
    [
      ["2026-03", 4, 0, 60, "added"],
      ["2026-04", 3, 80, 100, "before"],
    ],
    ["closedPeriod"],
  ]);
  expect(open?.notes).toEqual([
    "Closed months differ by 80 for Ann by the list as it is: accepting books it in May 2026.",
  ]);
  expect(accepted?.notes).toEqual(["Accepted for Ann: 80 booked in May 2026."]);
  const booked = [...closedRows, ["2026-05", "payment", 17_000, 60], ["2026-05", "adjustment", 0, 80]];
  for (const step of [accepted, after, closed]) {
    expect(rowsOf(step)).toEqual(booked);
    expect(differencesOf(step)).toEqual([]);
  }
  expect(resultOf(after).ledger.at(-1)).toMatchObject({ payable: 80, reason: "D3, D2" });
});

test("what is booked in the first open month is shown, also where the list has nothing of that month", async () => {
  const more = {
    edit: {
      set: {
        "Payments!A4": "D3",
        "Payments!B4": "Ann",
        "Payments!C4": day("2026-04-20"),
        "Payments!D4": 1000,
      },
    },
  };
  const accepting = { ...ledger, options: { accept: ["Ann"] }, write: true };
  const [, quiet, , accepted, after] = await run([close("2026-04"), ledger, more, accepting, ledger]);
  expect(rowsOf(quiet)).toEqual(closedRows);
  for (const step of [accepted, after])
    expect(rowsOf(step)).toEqual([...closedRows, ["2026-05", "adjustment", 0, 20]]);
});

test("changed settings do not pay a closed month anew: what they would do is listed apart", async () => {
  const steps = await run([close("2026-04"), { edit: { set: { "KAM Settings!C32": 0.02 } } }, ledger]);
  const [, , done] = steps;
  expect(rowsOf(done)).toEqual(closedRows);
  expect(differencesOf(done)).toEqual([]);
  expect(resultOf(done).settingsDifferences.map(({ period, was, now }) => [period, was, now])).toEqual([
    ["2026-03", 80, 160],
    ["2026-04", 80, 100],
  ]);
});

test("a closed month whose rows no longer fit their stamp is said, and used for nothing until it is opened again", async () => {
  const broken = { edit: { set: { "KAM Closed!H6": 46_090 } } };
  const [, , said, opened, after] = await run([close("2026-04"), broken, ledger, reopen("2026-03"), ledger]);
  expect(kindsOf(said)).toContain("stampBroken");
  expect(opened?.error).toBeNull();
  expect(kindsOf(after)).not.toContain("stampBroken");
});

test("its rows may be sorted: they are read in the order of their numbers", async () => {
  const sort = { edit: { sort: { range: "KAM Closed!A4:AA60", by: "Key", descending: true } } };
  const [, , done] = await run([close("2026-04"), sort, ledger]);
  expect([rowsOf(done), kindsOf(done)]).toEqual([closedRows, []]);
});

test("a month that is opened again takes the later ones with it, stays as a trace and can be closed anew", async () => {
  const steps = await run([
    ...[close("2026-03"), close("2026-04"), late, reopen("2026-03"), ledger, close("2026-04"), ledger],
    { read: ["KAM Closed!B5:C200"] },
  ]);
  const [, , , opened, open, , again, table] = steps;
  expect(steps.map(({ error }) => error)).toEqual(steps.map(() => null));
  expect(opened?.notes).toEqual(["Apr 2026 re-opened with it, for they stand on it."]);
  const all = [
    ["2026-03", "payment", 0, 80],
    ["2026-03", "payment", 8000, 60],
    ["2026-04", "payment", 12_000, 100],
    ["2026-05", "payment", 17_000, 60],
  ];
  expect([rowsOf(open), rowsOf(again), differencesOf(again)]).toEqual([all, all, []]);
  const [read] = table?.result as readonly { readonly values: readonly (readonly string[])[] }[];
  const marks = read?.values.filter(([, part]) => part === "closed" || part === "reopened");
  expect(marks).toEqual([
    ["2026-03", "closed"],
    ["2026-04", "closed"],
    ["2026-03", "reopened"],
    ["2026-03", "closed"],
    ["2026-04", "closed"],
  ]);
});

test("what is closed cannot be closed, what is open cannot be opened, a month before the list has nothing", async () => {
  const steps = await run([
    close("2026-04"),
    close("2026-03"),
    reopen("2026-05"),
    reopen("2026-04"),
    close("2025-12"),
  ]);
  expect(steps.map(({ error }) => error?.message ?? null)).toEqual([
    null,
    "Mar 2026 is closed already.",
    "May 2026 is not closed.",
    null,
    "Nothing counts up to Dec 2025: there is nothing to close.",
  ]);
});

test("a receipt of a closed month that is typed later is paid once, in the next month", async () => {
  const sheets = {
    Payments: payments.slice(0, 2),
    Receipts: [
      ["Deal ID", "Received on", "Amount received"],
      ["D9", day("2026-03-01"), 70],
    ],
  };
  const lists = { receipts: "Receipts" };
  const gate = {
    KAM_Schemes: [
      ["scheme", "ladder", "gate"],
      ["Plan", "Std", "by cash received"],
    ],
  };
  const receipt = {
    edit: { set: { "Receipts!A3": "D1", "Receipts!B3": day("2026-03-20"), "Receipts!C3": 8000 } },
  };
  const options = { to: "2026-04" };
  const [closed, , done] = await run(
    [{ ...close("2026-03"), lists }, receipt, { ...ledger, lists, options }],
    {
      open: { sheets },
      settings: { ...settings, ...gate },
    },
  );
  expect(closed?.error).toBeNull();
  expect(resultOf(done).ledger.map(({ period, kind, payable }) => [period, kind, payable])).toEqual([
    ["2026-03", "payment", 0],
    ["2026-04", "release", 80],
  ]);
});

test("a closing that breaks off at any request leaves what is closed as it was, and can be done again", async () => {
  const [, first] = await run([close("2026-03"), close("2026-04")]);
  const requests = Array.from({ length: first?.host.requests ?? 0 }, (_, place) => place + 1);
  expect(requests.length).toBeGreaterThan(3);
  const [, ...steps] = await run([
    close("2026-03"),
    ...requests.flatMap((at) => [{ ...close("2026-04"), host: { refuse: [at] } }, ledger]),
    ...[close("2026-04"), ledger],
  ]);
  for (const [place, at] of requests.entries()) {
    const between = steps[2 * place + 1];
    expect([at, rowsOf(between), kindsOf(between)]).toEqual([at, closedRows, []]);
  }
  const isClosed = requests.some((_, place) => steps[2 * place]?.error === null);
  const [done, after] = steps.slice(2 * requests.length);
  expect(done?.error?.message ?? null).toBe(isClosed ? "Apr 2026 is closed already." : null);
  expect([rowsOf(after), kindsOf(after)]).toEqual([closedRows, []]);
});

test("in Chinese the sheet is called the same and its sentences are Chinese", async () => {
  const [closed] = await run([close("2026-04")], { language: "zh-CN" });
  expect(closed?.error).toBeNull();
  expect(closed?.notes).toEqual(["2026年3月 一并结账，使已结账月份连续。"]);
});
