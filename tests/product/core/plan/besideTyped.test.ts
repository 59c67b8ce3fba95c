import { besideTyped } from "../../../../src/core/plan/besideTyped";
import { mergePlan } from "../../../../src/core/plan/mergePlan";
import type { CellNow, TabNow } from "../../../../src/core/plan/PlanTab";
import { planSheetTexts } from "../../../../src/i18n/en/planSheetTexts";
import { carryOut, emptyTab, opportunity, rowWith, wanted } from "./planSample";

const build = (tab: TabNow, changes: Parameters<typeof wanted>[0] = {}): TabNow =>
  carryOut(tab, mergePlan(tab, besideTyped(tab, wanted(changes), planSheetTexts)));
const built = (): TabNow => build(emptyTab);
const typed = (tab: TabNow, row: number, column: number, value: CellNow): TabNow => ({
  ...tab,
  rows: tab.rows.map((cells, index) =>
    index === row ? cells.map((cell, at) => (at === column ? value : cell)) : cells,
  ),
});
/** Names and figures of the left half of the profile. */
const profile = (tab: TabNow) => {
  const first = rowWith(tab, "Profile") + 1;
  const rows: [CellNow, CellNow][] = tab.rows
    .slice(first, first + 9)
    .map((cells) => [cells[1] ?? null, cells[2] ?? null]);
  return Object.fromEntries(rows as [string, CellNow][]);
};
const plain = {
  Tier: "A",
  "Annual sales": 6_000_000,
  "Share of all sales": 0.12,
  "Rank by sales": 3,
  Growth: 0.1,
  Profit: null,
  "Our owner": "Li Na",
  Segment: "Retail",
  "Open opportunities": 250_000,
};

test("nothing is said where nothing was typed over", () => {
  expect(profile(built())).toEqual(plain);
  expect(profile(build(built()))).toEqual(plain);
});

test("a value that was typed over says so, and share and rank say that they are those of the list", () => {
  const tab = typed(built(), rowWith(built(), "Annual sales"), 2, 99_000_000);
  const { "Annual sales": sales, "Share of all sales": share, "Rank by sales": rank, ...others } = plain;
  const marked = {
    ...others,
    "Annual sales (typed by hand)": 99_000_000,
    "Share of all sales (that of the list)": share,
    "Rank by sales (that of the list)": rank,
  };
  expect(profile(build(tab))).toEqual(marked);
  expect(profile(build(build(tab)))).toEqual(marked);
  const back = build(tab);
  expect(profile(build(typed(back, rowWith(back, "Annual sales (typed by hand)"), 2, sales)))).toEqual(plain);
});

test("a share or a rank that was typed over says so by itself", () => {
  const tab = typed(built(), rowWith(built(), "Rank by sales"), 2, 1);
  const { "Rank by sales": rank, ...others } = plain;
  expect(rank).toBe(3);
  expect(profile(build(tab))).toEqual({ ...others, "Rank by sales (typed by hand)": 1 });
});

test("the list overtakes what was typed: the mark goes when both say the same", () => {
  const tab = build(typed(built(), rowWith(built(), "Annual sales"), 2, 7_000_000));
  const same = build(tab, { annualSales: 7_000_000, shareOfSales: 0.14, rank: 2 });
  expect(profile(same)).toEqual({
    ...plain,
    "Annual sales": 7_000_000,
    "Share of all sales": 0.14,
    "Rank by sales": 2,
  });
});

test("years that were typed over have the change and the margin of what was typed", () => {
  const at = (tab: TabNow) => rowWith(tab, "Sales by year") + 2;
  // 2024: 4,000,000 typed for 5,000,000; profit 1,000,000 of it. 2025: 6,000,000, of which 1,500,000.
  const tab = build(typed(built(), at(built()), 2, 4_000_000));
  expect(tab.rows.slice(at(tab), at(tab) + 2).map((cells) => cells.slice(1, 6))).toEqual([
    [2024, 4_000_000, null, 1_000_000, 0.25],
    [2025, 6_000_000, 0.5, 1_500_000, 0.25],
  ]);
});

test("the sum of open deals says that it is the list's when an amount or a stage was typed over", () => {
  const deals = { opportunities: [opportunity("O1", 100_000), opportunity("O2", 150_000)] };
  const first = build(emptyTab, deals);
  const amount = first.rows[rowWith(first, "Deal O1")]?.indexOf(100_000) ?? -1;
  expect(amount).toBeGreaterThan(0);
  const tab = build(typed(first, rowWith(first, "Deal O1"), amount, 900_000), deals);
  expect(profile(tab)).toMatchObject({ "Open opportunities (that of the list)": 250_000 });
});
