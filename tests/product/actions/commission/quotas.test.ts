import { computeCommission } from "../../../../src/actions/commission/compute";
import type { CommissionRequest } from "../../../../src/actions/commission/types";
import type { Cell } from "../../../../src/core/cells/Cell";
import { houseSettings } from "../../../support/houseSettings";
import { noCredits } from "../../../support/noCredits";
import { sourceOf } from "../forecast/sourceOf";

// 2026-01-15, 2026-02-15, 2026-04-15
const [jan, feb, apr] = [46037, 46068, 46127];
const steps = [
  { from: 0, rate: 0.05, fixed: 0 },
  { from: 1, rate: 0.075, fixed: 0 },
  { from: 1.25, rate: 0.125, fixed: 0 },
];
const request: CommissionRequest = {
  mapping: { person: 0, date: 1, amount: 2, ladder: null, account: null, id: null, ...noCredits, quota: 3 },
  period: "month",
  ladder: "Own",
  method: "marginal",
  boundary: "from",
  basis: "each",
  decimals: 2,
  mode: "live",
};

const compute = (
  rows: readonly (readonly Cell[])[],
  more: Partial<CommissionRequest> = {},
  ladder: typeof steps = steps,
) =>
  computeCommission({
    request: { ...request, ...more },
    table: sourceOf([["Rep", "Date", "Amount", "Quota"], ...rows], "Payments"),
    settings: { ...houseSettings, ladders: [{ name: "Own", steps: ladder }] },
    language: "en",
  });
const paid = ({ people }: Awaited<ReturnType<typeof compute>>) =>
  people.map(({ person, commission }) => [person, commission]);

test("bounds of 1 and 1.25 beside quotas are proposed as 100 % and 125 % of each person's own", async () => {
  const figures = await compute([
    ["Ann", jan, 130_000, 100_000],
    ["Bob", jan, 130_000, 200_000],
  ]);
  // Ann: 100,000 · 5 % + 25,000 · 7.5 % + 5,000 · 12.5 %; Bob: 130,000 · 5 %
  expect(paid(figures)).toEqual([
    ["Ann", 7500],
    ["Bob", 6500],
  ]);
  expect(figures.reading.questions).toMatchObject([
    {
      id: "boundsIn:Own",
      choices: ["quota", "money"],
      isProposed: true,
      params: { text: "1 = 100 %, 1.25 = 125 %" },
    },
  ]);
  expect(figures.people[0]?.periods[0]).toMatchObject({
    quota: 100_000,
    steps: [
      { from: 0, to: 100_000, commission: 5000 },
      { from: 100_000, to: 125_000, commission: 1875 },
      { from: 125_000, to: null, commission: 625 },
    ],
  });
  expect(figures.ladders.map(({ quota }) => quota)).toEqual([100_000, 200_000]);
});

test("an answer or the option decides, the option before the answer", async () => {
  const rows: readonly (readonly Cell[])[] = [["Ann", jan, 130_000, 100_000]];
  const answered = await compute(rows, { answers: { "boundsIn:Own": "money" } });
  // 1 · 5 % + 0.25 · 7.5 % + 129,998.75 · 12.5 %
  expect(paid(answered)).toEqual([["Ann", 16_249.91]]);
  expect(answered.reading.questions).toEqual([]);
  const chosen = await compute(rows, { boundsIn: "quota", answers: { "boundsIn:Own": "money" } });
  expect([paid(chosen), chosen.reading.questions]).toEqual([[["Ann", 7500]], []]);
});

test("a ladder in money beside quotas is not asked", async () => {
  const money = [steps[0]!, { from: 11, rate: 0.075, fixed: 0 }];
  const { reading } = await compute([["Ann", jan, 100, 100]], {}, money);
  expect(reading.questions).toEqual([]);
});

test("a quota counts once per person and period, and months with their own add up in a quarter", async () => {
  const repeated = await compute([
    ["Ann", jan, 60_000, 100_000],
    ["Ann", jan, 70_000, 100_000],
    ["Ann", feb, 130_000, 100_000],
  ]);
  expect(paid(repeated)).toEqual([["Ann", 15_000]]);
  const quarter = await compute(
    [
      ["Ann", jan, 60_000, 40_000],
      ["Ann", feb, 70_000, 60_000],
    ],
    { period: "quarter" },
  );
  expect(paid(quarter)).toEqual([["Ann", 7500]]);
});

test("on the cumulative basis the quotas of the year's periods make the year's", async () => {
  const { people } = await compute(
    [
      ["Ann", jan, 90_000, 50_000],
      ["Ann", feb, 40_000, 50_000],
    ],
    { basis: "cumulative" },
  );
  // 90,000 · 5 %, then 10,000 · 5 % + 25,000 · 7.5 % + 5,000 · 12.5 %
  expect(people[0]?.periods.map(({ commission }) => commission)).toEqual([4500, 3000]);
});

test("without a quota nothing is paid, and said; two in one month are a conflict", async () => {
  const { notes, people } = await compute([
    ["Ann", jan, 1000, 1000],
    ["Bob", jan, 500, null],
    ["Bob", apr, 500, 0],
  ]);
  expect(people.map(({ person }) => person)).toEqual(["Ann"]);
  expect(notes).toEqual([{ key: "noteNoQuota", params: { count: 2, people: "Bob", row: 3 } }]);
  const { conflicts } = await compute([
    ["Ann", jan, 1000, 1000],
    ["Ann", jan, 1000, 2000],
  ]);
  expect(conflicts).toEqual([{ key: "quotaSeveral", params: { person: "Ann", period: "Jan 2026" } }]);
});

test("shares of a quota without a column of quotas cannot be paid", async () => {
  const mapping = { ...request.mapping, quota: null };
  const { conflicts } = await compute([["Ann", jan, 1000]], { mapping, boundsIn: "quota" });
  expect(conflicts).toEqual([{ key: "quotaColumnMissing", params: { ladder: "Own" } }]);
});

test("rates above 1 are proposed as per cent, all of them", async () => {
  const percent = [
    { from: 0, rate: 0.5, fixed: 0 },
    { from: 1000, rate: 1.5, fixed: 0 },
  ];
  const rows: readonly (readonly Cell[])[] = [["Ann", jan, 2000, null]];
  const figures = await compute(rows, {}, percent);
  // 1,000 · 0.5 % + 1,000 · 1.5 %
  expect(paid(figures)).toEqual([["Ann", 20]]);
  expect(figures.reading.questions).toMatchObject([{ id: "ratesAsPercent:Own", isProposed: true }]);
  const asTheyStand = await compute(rows, { answers: { "ratesAsPercent:Own": "ratesAsTheyStand" } }, percent);
  expect(paid(asTheyStand)).toEqual([["Ann", 2000]]);
});
