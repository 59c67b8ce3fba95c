import { dealRows, dealTotals } from "../../../../src/core/plan/dealRows";
import type { OpportunityFact } from "../../../../src/core/plan/PlanFacts";
import { planSheetTexts } from "../../../../src/i18n/planSheetTexts";
import { opportunity } from "./planSample";

const words = planSheetTexts.en;
/** 46,023 is 2026-01-01. */
const today = "2026-01-01";

function deal(key: string, amount: number, more: Partial<OpportunityFact>): OpportunityFact {
  return { ...opportunity(key, amount), ...more };
}

const deals = [
  deal("late", 100, { closeDate: 46_022 }),
  deal("today", 30, { closeDate: 46_023 }),
  deal("undated", 5, { closeDate: null }),
  deal("got", 1000, { state: "won", closeDate: 45_000 }),
  deal("gone", 700, { state: "lost" }),
  deal("odd", 1, { amount: "ask" }),
];

describe("the opportunities of a plan", () => {
  it("say which are past due, won and lost; a deal due today is not past due", () => {
    const states = dealRows(deals, today, words).map(({ values }) => values.inList);
    expect(states).toEqual(["past due", null, null, "won", "lost", null]);
  });

  it("are added up by state, as values where the policy wants values", () => {
    const totals = dealTotals(deals, true, today, words).slice(1);
    expect(totals.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      ["Open", 135],
      ["of that past due", 100],
      ["Won", 1000],
      ["Lost", 700],
    ]);
  });

  it("are added up by formulas over the list otherwise, in the tab's own words", () => {
    const [, open] = dealTotals(deals, false, today, planSheetTexts["zh-CN"]);
    const value = open?.cells[1]?.value;
    expect(JSON.stringify(value)).toContain('"+"');
    expect(JSON.stringify(value)).toContain("已逾期");
  });
});
