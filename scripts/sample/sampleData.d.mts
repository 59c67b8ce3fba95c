export type SampleCell = string | number | Date | null;
export type SampleRole = "accounts" | "opportunities" | "payments" | "contacts" | "sales";
export function sampleData(language: "en" | "zh-CN"): Record<SampleRole, SampleCell[][]>;
