import { commonTexts as en, type CommonTexts } from "./en/commonTexts";
import type { Texts } from "./Texts";
import { commonTexts as zhCN } from "./zh-CN/commonTexts";

export const commonTexts: Texts<CommonTexts> = { en, "zh-CN": zhCN };
