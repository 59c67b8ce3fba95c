export type Period = "month" | "quarter" | "year" | "week";
