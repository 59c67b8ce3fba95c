/** The languages of the user interface. English is the type of every other. */
export type Language = "en" | "zh-CN";

export const languages: readonly Language[] = ["en", "zh-CN"];
