export type Period = "month" | "quarter" | "year" | "week";
export const defaultPeriod: Period = "month";
