import type { SampleCell } from "./sampleData.mjs";

export function troubles(
  language: "en" | "zh-CN",
): { readonly sheet: string; readonly rows: readonly (readonly SampleCell[])[] }[];
