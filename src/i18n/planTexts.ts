import type { PlanWords } from "../core/plan/PlanWords";
import { planTexts as en } from "./en/planTexts";
import type { Texts } from "./Texts";
import { planTexts as zhCN } from "./zh-CN/planTexts";

export const planTexts: Texts<PlanWords> = { en, "zh-CN": zhCN };
