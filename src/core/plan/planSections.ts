/** Sections of an account plan, in the order of the tab. */
export const planSectionIds = [
  "profile",
  "sales",
  "opportunities",
  "contacts",
  "swot",
  "goals",
  "actions",
  "risks",
] as const;

export type PlanSectionId = (typeof planSectionIds)[number];
