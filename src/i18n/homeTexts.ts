import { homeTexts as en, type HomeTexts } from "./en/homeTexts";
import type { Texts } from "./Texts";
import { homeTexts as zhCN } from "./zh-CN/homeTexts";

export const homeTexts: Texts<HomeTexts> = { en, "zh-CN": zhCN };
