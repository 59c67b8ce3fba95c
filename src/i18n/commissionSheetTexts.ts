import { commissionSheetTexts as en, type CommissionSheetTexts } from "./en/commissionSheetTexts";
import type { Texts } from "./Texts";
import { commissionSheetTexts as zhCN } from "./zh-CN/commissionSheetTexts";

export const commissionSheetTexts: Texts<CommissionSheetTexts> = { en, "zh-CN": zhCN };
