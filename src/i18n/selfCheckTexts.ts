import { selfCheckTexts as en, type SelfCheckTexts } from "./en/selfCheckTexts";
import type { Texts } from "./Texts";
import { selfCheckTexts as zhCN } from "./zh-CN/selfCheckTexts";

export const selfCheckTexts: Texts<SelfCheckTexts> = { en, "zh-CN": zhCN };
