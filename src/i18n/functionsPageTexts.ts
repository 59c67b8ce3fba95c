import { functionsPageTexts as en, type FunctionsPageTexts } from "./en/functionsPageTexts";
import type { Texts } from "./Texts";
import { functionsPageTexts as zhCN } from "./zh-CN/functionsPageTexts";

export const functionsPageTexts: Texts<FunctionsPageTexts> = { en, "zh-CN": zhCN };
