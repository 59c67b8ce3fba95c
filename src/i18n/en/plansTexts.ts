import type { PlanSectionId } from "../../core/plan/PlanField";

const sections: Record<PlanSectionId, string> = {
  profile: "Profile",
  sales: "Sales by year",
  opportunities: "Opportunities",
  contacts: "Contacts and map",
  swot: "SWOT",
  goals: "Goals",
  actions: "Actions",
  risks: "Risks",
};

export const plansTexts = {
  title: "Build account plans",
  lead: "One tab per key account. What you type in it stays when it is refreshed.",
  steps: { sources: "Sources", accounts: "Accounts", sections: "Sections" },
  roles: {
    accounts: "Accounts",
    opportunities: "Opportunities",
    contacts: "Contacts",
    sales: "Sales by year",
  },
  columnsOf: (role: string) => `Columns of ${role}`,
  search: "Search accounts",
  tier: "Tier",
  allTiers: "All",
  noTier: "none",
  selectAll: (tier: string, count: string) => `Select all ${tier} (${count})`,
  selectShown: (count: string) => `Select all shown (${count})`,
  clear: "Clear",
  chosen: (count: string) => `${count} chosen`,
  more: (count: string) => `Show ${count} more`,
  noMatch: "No account matches.",
  notClassified: "Most accounts have no tier yet.",
  classifyFirst: "Classify them first",
  noAccounts: "The list has no accounts.",
  sections,
  preview: {
    caption: "Tabs to build",
    account: "Account",
    tab: "Tab",
    state: { add: "new", refresh: "refresh" },
    filled: (opportunities: string, contacts: string, sales: string) =>
      `opportunities ${opportunities} · contacts ${contacts} · sales ${sales}`,
    summary: (added: string, refreshed: string) => `New tabs: ${added} · refreshed: ${refreshed}`,
    chooseFirst: "Choose accounts to see the tabs.",
    more: (count: string) => `and ${count} more`,
  },
  write: (count: string) => `Build ${count} plans`,
  writeOne: "Build 1 plan",
  writeNone: "Build plans",
  tabs: "Tabs",
  keptCells: "Cells kept as you typed them",
};

export type PlansTexts = typeof plansTexts;
