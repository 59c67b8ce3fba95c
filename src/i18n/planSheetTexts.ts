import type { PlanWords } from "../core/plan/PlanWords";
import { planSheetTexts as en } from "./en/planSheetTexts";
import type { Texts } from "./Language";
import { planSheetTexts as zhCN } from "./zh-CN/planSheetTexts";

export const planSheetTexts: Texts<PlanWords> = { en, "zh-CN": zhCN };
