import { fieldTexts as en, type FieldTexts } from "./en/fieldTexts";
import type { Texts } from "./Texts";
import { fieldTexts as zhCN } from "./zh-CN/fieldTexts";

export const fieldTexts: Texts<FieldTexts> = { en, "zh-CN": zhCN };
