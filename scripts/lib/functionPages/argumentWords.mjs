import { importTypeScript } from "../importTypeScript.mjs";

const english = await importTypeScript("src/functions/argumentWords.ts");
const chinese = await importTypeScript("src/functions/zh-CN/argumentWords.ts");

/** What arguments take and how results come back, in the words of each language. */
export const argumentWords = { en: english.argumentWords, "zh-CN": chinese.argumentWords };
