import { plansTexts as en, type PlansTexts } from "./en/plansTexts";
import type { Texts } from "./Texts";
import { plansTexts as zhCN } from "./zh-CN/plansTexts";

export const plansTexts: Texts<PlansTexts> = { en, "zh-CN": zhCN };
