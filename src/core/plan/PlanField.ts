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

/** Columns of a plan tab, by the mark that each carries in the tab's hidden first row. */
export const planColumns = ["b", "c", "d", "e", "f", "g", "h", "i"] as const;

export type PlanColumn = (typeof planColumns)[number];

export type PlanFormat = "text" | "number" | "amount" | "percent" | "date" | "year";

/** Lists to choose from; "role" and "grade" come from the settings. */
export type PlanChoice =
  "phase" | "quadrant" | "tick" | "goalStatus" | "actionStatus" | "riskStatus" | "level" | "role" | "grade";

/** One thing that a plan knows or asks. */
export interface PlanField {
  readonly id: string;
  readonly column: PlanColumn;
  readonly format: PlanFormat;
  /** "us": a figure of ours, refreshed on every run; "user": written once and then never touched. */
  readonly by: "us" | "user";
  readonly choice?: PlanChoice;
  /** Part of what a row of a list is recognised by. */
  readonly identity?: true;
}
