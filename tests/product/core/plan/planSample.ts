import type { ContactFact, OpportunityFact, PlanFacts } from "../../../../src/core/plan/PlanFacts";
import { planSectionIds } from "../../../../src/core/plan/PlanField";
import type { CellNow, PlanSection, TabNow } from "../../../../src/core/plan/PlanTab";
import type { PlanMerge } from "../../../../src/core/plan/mergePlan";
import type { RelationPolicy } from "../../../../src/core/plan/knownContacts";
import { wantedPlan } from "../../../../src/core/plan/wantedPlan";
import { defaultGradeValues, defaultRoleWeights } from "../../../../src/core/relationship/relation";
import { planSheetTexts } from "../../../../src/i18n/en/planSheetTexts";

export const policy: RelationPolicy = {
  roles: defaultRoleWeights,
  grades: defaultGradeValues,
  formulaTables: "",
};

export function opportunity(key: string, amount: number, stage = "P2"): OpportunityFact {
  const deal = { name: `Deal ${key}`, number: key, stage, amount, closeDate: 46_400, owner: "Li Na" };
  return { key, ...deal, state: "open" };
}

export function contact(name: string, role = "KDM", grade = "CR2"): ContactFact {
  return { key: name, name, role, grade, owner: "Wang Wei", lastVisit: 45990, nextStep: "Call" };
}

export const facts: PlanFacts = {
  account: "Acme",
  tier: "A",
  annualSales: 6000000,
  shareOfSales: 0.12,
  rank: 3,
  growth: 0.1,
  profit: null,
  owner: "Li Na",
  segment: "Retail",
  openAmount: 250000,
  sales: [
    { year: 2024, amount: 5000000, profit: 1000000 },
    { year: 2025, amount: 6000000, profit: 1500000 },
  ],
  opportunities: [opportunity("O1", 100000), opportunity("O2", 150000)],
  contacts: [contact("Zhang San"), contact("Li Si", "KI", "CR3")],
};

export const wanted = (changes: Partial<PlanFacts> = {}, sections = planSectionIds): PlanSection[] =>
  wantedPlan({ ...facts, ...changes }, sections, policy, planSheetTexts, "2026-11-20");

export const emptyTab: TabNow = { row: 0, column: 0, rows: [] };

/** Does what the workbook does with a merge: inserts rows, adapts formulas, writes cells. */
export function carryOut(tab: TabNow, merge: PlanMerge): TabNow {
  let rows = tab.rows.map((cells) => [...cells]);
  for (const { row, count } of merge.inserts) rows = insertRows(rows, tab.row + row, count, tab.row);
  while (rows.length < merge.rows) rows.push(blankRow());
  for (const { row, column, value } of merge.writes) (rows[row] as CellNow[])[column] = value;
  return { ...tab, rows };
}

/** Inserts blank rows before sheet row `at` (from 0), as Excel does with the formulas that refer below. */
export function insertRows(
  rows: readonly (readonly CellNow[])[],
  at: number,
  count: number,
  top = 0,
): CellNow[][] {
  const moved = rows.map((cells) =>
    cells.map((cell) =>
      typeof cell === "object" && cell !== null && "formula" in cell
        ? {
            formula: cell.formula.replace(
              /([A-Z])(\d+)/g,
              (_, letter: string, row: string) => `${letter}${shift(+row)}`,
            ),
          }
        : cell,
    ),
  );
  moved.splice(at - top, 0, ...Array.from({ length: count }, blankRow));
  return moved;

  function shift(row: number): number {
    return row - 1 >= at ? row + count : row;
  }
}

export function blankRow(): CellNow[] {
  return Array.from({ length: 9 }, () => null);
}

/** Index of the row with a mark, from 0. */
export function rowOf(tab: TabNow, id: string): number {
  return tab.rows.findIndex(
    ([mark]) => typeof mark === "string" && (mark === id || mark.startsWith(`${id} `)),
  );
}

/** Index of the row that holds a text in column B. */
export function rowWith(tab: TabNow, text: string): number {
  return tab.rows.findIndex((cells) => cells[1] === text);
}
