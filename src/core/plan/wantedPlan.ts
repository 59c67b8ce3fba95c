import { dealRows, dealTotals } from "./dealRows";
import { type FilledRow, filledSection, type RelationLabels, userSection } from "./listSections";
import type { RelationPolicy } from "./knownContacts";
import { planCells, type PlanSection } from "./PlanTab";
import { planColumns, planSectionIds, type PlanSectionId } from "./PlanField";
import type { PlanFacts, SalesFact } from "./PlanFacts";
import type { PlanWords } from "./PlanWords";
import { profileSection } from "./profileSection";
import { relationRows } from "./relationRows";
import { changeOf, marginOf } from "./salesFigures";
import { swotSection } from "./swotSection";

/**
 * What the tab of one account should hold, section by section, in the order of the tab: the hidden row that marks the
 * columns, title and stamp, the sections asked for, and the row that closes the tab. `date` is the stamp's, yyyy-mm-dd.
 */
export function wantedPlan(
  facts: PlanFacts,
  sections: readonly PlanSectionId[],
  policy: RelationPolicy,
  words: PlanWords,
  date: string,
): PlanSection[] {
  const labels: RelationLabels = { role: policy.roles.labels, grade: policy.grades.labels };
  const top: PlanSection = {
    id: "top",
    before: [
      {
        id: "top.columns",
        kind: "columns",
        cells: planColumns.map((column) => planCells.label(column, column)),
      },
      { id: "top.title", kind: "title", cells: [planCells.label("b", facts.account)] },
      { id: "top.stamp", kind: "stamp", cells: [planCells.label("b", words.stamp(date))] },
      { id: "top.end", kind: "space", cells: [] },
    ],
    list: null,
    after: [],
  };
  const end: PlanSection = {
    id: "end",
    before: [{ id: "end.end", kind: "space", cells: [] }],
    list: null,
    after: [],
  };
  const make = (id: PlanSectionId): PlanSection => {
    switch (id) {
      case "profile":
        return profileSection(facts, words);
      case "sales":
        return filledSection(id, facts.sales && salesRows(facts.sales), words, labels);
      case "opportunities":
        return filledSection(
          id,
          facts.opportunities && dealRows(facts.opportunities, date, words),
          words,
          labels,
          dealTotals(facts.opportunities, policy.asValues === true, date, words),
        );
      case "contacts":
        return contactsSection(facts, policy, words, labels);
      case "swot":
        return swotSection(words);
      case "goals":
      case "actions":
      case "risks":
        return userSection(id, words);
    }
  };
  return [top, ...planSectionIds.filter((id) => sections.includes(id)).map(make), end];
}

function contactsSection(
  facts: PlanFacts,
  policy: RelationPolicy,
  words: PlanWords,
  labels: RelationLabels,
): PlanSection {
  const rows = facts.contacts?.map(({ key, ...values }) => ({ key, values })) ?? null;
  return filledSection("contacts", rows, words, labels, [
    { id: "contacts.below", kind: "space", cells: [] },
    ...relationRows(facts.contacts, policy, words),
    { id: "contacts.legend", kind: "stamp", cells: [planCells.label("b", words.relation.legend)] },
  ]);
}

/** Sales by year as rows, oldest first, with the change on the year before and the margin where they are defined. */
function salesRows(sales: readonly SalesFact[]): FilledRow<"sales">[] {
  const order = [...sales].sort((one, other) => orderOf(one.year) - orderOf(other.year));
  const amounts = new Map(sales.map(({ year, amount }) => [year, amount]));
  return order.map(({ year, amount, profit }) => {
    const before = typeof year === "number" ? (amounts.get(year - 1) ?? null) : null;
    return {
      key: String(year),
      values: {
        year,
        amount,
        change: changeOf(amount, before),
        profit,
        margin: marginOf(amount, profit),
      },
    };
  });
}

/** Periods that are no year come last, in their own order. */
function orderOf(year: number | string): number {
  return typeof year === "number" ? year : Number.MAX_SAFE_INTEGER;
}
