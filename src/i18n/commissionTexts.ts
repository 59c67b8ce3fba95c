import { commissionTexts as en, type CommissionTexts } from "./en/commissionTexts";
import type { Texts } from "./Texts";
import { commissionTexts as zhCN } from "./zh-CN/commissionTexts";

export const commissionTexts: Texts<CommissionTexts> = { en, "zh-CN": zhCN };
