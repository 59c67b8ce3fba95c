import { filledSection, type RelationLabels } from "./filledSection";
import type { RelationPolicy } from "./knownContacts";
import { planCells } from "./planCells";
import { planColumns } from "./PlanField";
import type { PlanFacts } from "./PlanFacts";
import type { PlanSection } from "./PlanTab";
import type { PlanWords } from "./PlanWords";
import { planSectionIds, type PlanSectionId } from "./planSections";
import { profileSection } from "./profileSection";
import { relationRows } from "./relationRows";
import { salesRows } from "./salesRows";
import { swotSection } from "./swotSection";
import { userSection } from "./userSection";

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
        look: "columns",
        cells: planColumns.map((column) => planCells.label(column, column)),
      },
      { id: "top.title", look: "title", cells: [planCells.label("b", facts.account)] },
      { id: "top.stamp", look: "stamp", cells: [planCells.label("b", words.stamp(date))] },
      { id: "top.end", look: "space", cells: [] },
    ],
    list: null,
    after: [],
  };
  const end: PlanSection = {
    id: "end",
    before: [{ id: "end.end", look: "space", cells: [] }],
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
          facts.opportunities?.map(({ key, ...values }) => ({ key, values })) ?? null,
          words,
          labels,
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
    { id: "contacts.below", look: "space", cells: [] },
    ...relationRows(facts.contacts, policy, words),
  ]);
}
