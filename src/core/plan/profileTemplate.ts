import type { PlanField } from "./PlanField";

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

/** The four marks of a key account (DOMAIN 2.5), to be ticked by the user. */
export const keyAccountMarks = ["value", "barriers", "competition", "future"] as const;

export type KeyAccountMark = (typeof keyAccountMarks)[number];
