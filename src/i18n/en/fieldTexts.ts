import type { fields, FieldOf, SourceRole } from "../../core/columns/fields";

export type FieldTexts = {
  readonly [R in keyof typeof fields & SourceRole]: Readonly<Record<FieldOf<R>, string>>;
};

/** What the fields of each role are called. */
export const fieldTexts: FieldTexts = {
  accounts: {
    name: "Account",
    value: "Annual sales",
    owner: "Owner",
    segment: "Segment",
    growth: "Growth",
    profit: "Profit",
    tier: "Tier",
  },
  opportunities: {
    name: "Opportunity",
    account: "Account",
    stage: "Stage",
    amount: "Amount",
    closeDate: "Close date",
    owner: "Owner",
    department: "Department",
    id: "Number",
  },
  payments: {
    person: "Salesperson",
    date: "Date",
    amount: "Amount",
    ladder: "Ladder",
    account: "Account",
    id: "Number",
  },
  contacts: {
    account: "Account",
    name: "Contact",
    role: "Role",
    grade: "Grade",
    owner: "Our owner",
    lastVisit: "Last visit",
    nextStep: "Next step",
  },
  sales: { account: "Account", year: "Year", date: "Date", amount: "Sales", profit: "Profit" },
};
