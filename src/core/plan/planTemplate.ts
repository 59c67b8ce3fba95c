import type { PlanField } from "./PlanField";

/** The fields of each list of a plan, in the order of their columns. */
export const listFields = {
  sales: [
    { id: "year", column: "b", format: "year", by: "us", identity: true },
    { id: "amount", column: "c", format: "amount", by: "us" },
    { id: "change", column: "d", format: "percent", by: "us" },
    { id: "profit", column: "e", format: "amount", by: "us" },
    { id: "margin", column: "f", format: "percent", by: "us" },
    { id: "shareOfWallet", column: "g", format: "percent", by: "user" },
    { id: "note", column: "h", format: "text", by: "user" },
    { id: "serviceShare", column: "i", format: "percent", by: "user" },
  ],
  opportunities: [
    { id: "name", column: "b", format: "text", by: "us", identity: true },
    { id: "number", column: "c", format: "text", by: "us", identity: true },
    { id: "stage", column: "d", format: "text", by: "us" },
    { id: "amount", column: "e", format: "amount", by: "us" },
    { id: "closeDate", column: "f", format: "date", by: "us" },
    { id: "owner", column: "g", format: "text", by: "us" },
    { id: "nextStep", column: "h", format: "text", by: "user" },
    { id: "inList", column: "i", format: "text", by: "us" },
  ],
  contacts: [
    { id: "name", column: "b", format: "text", by: "us", identity: true },
    { id: "role", column: "c", format: "text", by: "us", choice: "role" },
    { id: "grade", column: "d", format: "text", by: "us", choice: "grade" },
    { id: "owner", column: "e", format: "text", by: "us" },
    { id: "lastVisit", column: "f", format: "date", by: "us" },
    { id: "nextStep", column: "g", format: "text", by: "us" },
    { id: "note", column: "h", format: "text", by: "user" },
    { id: "inList", column: "i", format: "text", by: "us" },
  ],
  goals: [
    { id: "goal", column: "b", format: "text", by: "user" },
    { id: "measure", column: "c", format: "text", by: "user" },
    { id: "target", column: "d", format: "number", by: "user" },
    { id: "reached", column: "e", format: "number", by: "user" },
    { id: "status", column: "f", format: "text", by: "user", choice: "goalStatus" },
    { id: "due", column: "g", format: "date", by: "user" },
    { id: "note", column: "h", format: "text", by: "user" },
    { id: "owner", column: "i", format: "text", by: "user" },
  ],
  actions: [
    { id: "what", column: "b", format: "text", by: "user" },
    { id: "who", column: "c", format: "text", by: "user" },
    { id: "when", column: "d", format: "date", by: "user" },
    { id: "done", column: "e", format: "date", by: "user" },
    { id: "status", column: "f", format: "text", by: "user", choice: "actionStatus" },
    { id: "goal", column: "g", format: "text", by: "user" },
    { id: "note", column: "h", format: "text", by: "user" },
    { id: "priority", column: "i", format: "text", by: "user", choice: "level" },
  ],
  risks: [
    { id: "risk", column: "b", format: "text", by: "user" },
    { id: "likelihood", column: "c", format: "text", by: "user", choice: "level" },
    { id: "impact", column: "d", format: "text", by: "user", choice: "level" },
    { id: "owner", column: "e", format: "text", by: "user" },
    { id: "status", column: "f", format: "text", by: "user", choice: "riskStatus" },
    { id: "sign", column: "g", format: "text", by: "user" },
    { id: "answer", column: "h", format: "text", by: "user" },
    { id: "review", column: "i", format: "date", by: "user" },
  ],
} as const satisfies Record<string, readonly PlanField[]>;

export type PlanListId = keyof typeof listFields;
export type PlanListFieldId<L extends PlanListId> = (typeof listFields)[L][number]["id"];

/** Lists filled from the user's sheets; the others are the user's alone. */
export type FilledListId = "sales" | "opportunities" | "contacts";

/** Rows of each list: at least so many in all, and so many spare ones below what is filled in. */
export const listRows: Readonly<Record<PlanListId, { readonly atLeast: number; readonly spare: number }>> = {
  sales: { atLeast: 5, spare: 3 },
  opportunities: { atLeast: 6, spare: 4 },
  contacts: { atLeast: 6, spare: 4 },
  goals: { atLeast: 6, spare: 0 },
  actions: { atLeast: 10, spare: 0 },
  risks: { atLeast: 6, spare: 0 },
};

/** SWOT: two boxes side by side, two such pairs. */
export const swotBoxes = [
  ["strengths", "weaknesses"],
  ["openings", "threats"],
] as const;

export type SwotBox = (typeof swotBoxes)[number][number];

/** Rows to write in, per SWOT box. */
export const swotRows = 4;

/** Profile 客户档案: pairs of what we know (left) and what the user knows (right). Labels stand left of the value. */
export const profilePairs = [
  [
    { id: "tier", column: "c", format: "text", by: "us" },
    { id: "customerSince", column: "g", format: "text", by: "user" },
  ],
  [
    { id: "annualSales", column: "c", format: "amount", by: "us" },
    { id: "industry", column: "g", format: "text", by: "user" },
  ],
  [
    { id: "shareOfSales", column: "c", format: "percent", by: "us" },
    { id: "parentGroup", column: "g", format: "text", by: "user" },
  ],
  [
    { id: "rank", column: "c", format: "number", by: "us" },
    { id: "headOffice", column: "g", format: "text", by: "user" },
  ],
  [
    { id: "growth", column: "c", format: "percent", by: "us" },
    { id: "shareOfWallet", column: "g", format: "percent", by: "user" },
  ],
  [
    { id: "profit", column: "c", format: "amount", by: "us" },
    { id: "contractUntil", column: "g", format: "date", by: "user" },
  ],
  [
    { id: "owner", column: "c", format: "text", by: "us" },
    { id: "executiveSponsor", column: "g", format: "text", by: "user" },
  ],
  [
    { id: "segment", column: "c", format: "text", by: "us" },
    { id: "phase", column: "g", format: "text", by: "user", choice: "phase" },
  ],
  [
    { id: "openAmount", column: "c", format: "amount", by: "us" },
    { id: "quadrant", column: "g", format: "text", by: "user", choice: "quadrant" },
  ],
] as const satisfies readonly (readonly [PlanField, PlanField])[];

export type ProfileFieldId = (typeof profilePairs)[number][number]["id"];

/** The four signs of a key account 大客户的四个标志 (DOMAIN 2.5), to be ticked by the user. */
export const keyAccountSigns = ["value", "barriers", "competition", "future"] as const;

export type KeyAccountSign = (typeof keyAccountSigns)[number];
