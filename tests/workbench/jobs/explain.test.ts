import { removeFolders, runJob } from "./runKam";

afterAll(removeFolders);

interface Explained {
  readonly commission: number;
  readonly paid: number;
  readonly counted: readonly {
    readonly kind: string;
    readonly commission: number;
    readonly row: number | null;
  }[];
  readonly notCounted: readonly { readonly row: number; readonly reason: string }[];
  readonly next: readonly { readonly scheme: string; readonly missing: number; readonly gain: number }[];
}
interface Step {
  readonly result: unknown;
  readonly written: readonly { readonly sheet: string }[];
  readonly error: { readonly code: string; readonly message: string } | null;
}

const day = (v: string) => ({ v, format: "yyyy-mm-dd" });
const payments = [
  ["Deal ID", "Salesperson", "Date", "Sign date", "Amount", "Status"],
  ["D1", "Ann", day("2026-03-05"), day("2026-03-05"), 880_000, ""],
  ["D2", "Ann", day("2026-03-09"), day("2026-04-01"), 50_000, ""],
  ["D3", "Ann", day("2026-03-10"), day("2026-03-10"), 70_000, "cancelled"],
  ["D4", "Ann", day("2026-03-11"), "", 60_000, ""],
  ["D5", "Bob", day("2026-03-11"), day("2026-03-11"), 60_000, ""],
];
const settings = {
  KAM_Ladder: [
    ["ladder", "from", "rate"],
    ["Std", 0, 0.015],
    ["Std", 900_000, 0.02],
  ],
  KAM_Schemes: [
    ["scheme", "ladder", "method"],
    ["Plan", "Std", "whole"],
  ],
  KAM_Assignments: [
    ["who", "scheme"],
    ["all", "Plan"],
  ],
};

async function run(steps: readonly object[], language = "en"): Promise<readonly Step[]> {
  const { answer } = await runJob({ open: { sheets: { Payments: payments } }, settings, steps, language });
  return (answer as unknown as { readonly steps: readonly Step[] }).steps;
}
const explain = { job: "explain", list: "Payments", options: { person: "ann", period: "2026-03" } };

test("somebody's month is explained: what counted, what did not and why, and what would have changed the result", async () => {
  const [done] = await run([explain]);
  const { commission, paid, counted, notCounted, next } = done?.result as Explained;
  // 880,000 at 1.5 %; above 900,000 at 2 %: 18,000 instead of 13,200.
  expect([commission, paid]).toEqual([13_200, 13_200]);
  expect(counted.map((row) => [row.kind, row.commission, row.row])).toEqual([["payment", 13_200, 2]]);
  expect(notCounted.map(({ row, reason }) => [row, reason])).toEqual([
    [3, "Counts for nothing."],
    [4, "Cancelled before its month was closed."],
    [5, "1 payment whose day has not come: not counted."],
  ]);
  expect(next).toEqual([{ scheme: "Plan", base: 880_000, missing: 20_000.01, gain: 4800 }]);
});

test.each([
  ["en", "Explain 2026-03 Ann", "How the commission of Ann came about: Mar 2026"],
  ["zh-CN", "说明 2026-03 Ann", "Ann 2026年3月 提成争议说明"],
])(
  "in %s it is a sheet of its own, refreshed by the next run and taken back by undo",
  async (language, sheet, title) => {
    const write = { ...explain, write: true };
    const [first, again, read, , undone] = await run(
      [write, write, { read: [`'${sheet}'!A1:I40`] }, { undo: true }, { undo: true }, { sheets: true }],
      language,
    );
    expect([first?.error, again?.error, undone?.error]).toEqual([null, null, null]);
    expect([first, again].map((step) => step?.written.map((one) => one.sheet))).toEqual([[sheet], [sheet]]);
    const [range] = read?.result as readonly { readonly values: readonly (readonly unknown[])[] }[];
    expect(range?.values[0]?.[0]).toBe(title);
    expect(range?.values.flat()).toContain(4800);
  },
);

test("a person or a month that is missing is named", async () => {
  const { answer } = await runJob({
    ...{ open: { sheets: { Payments: payments } }, settings },
    steps: [{ job: "explain", list: "Payments", options: { person: "Ann" } }],
  });
  expect(JSON.stringify(answer)).toContain("period");
});
