import { classifySheetTexts as en, type ClassifySheetTexts } from "./en/classifySheetTexts";
import type { Texts } from "./Texts";
import { classifySheetTexts as zhCN } from "./zh-CN/classifySheetTexts";

export const classifySheetTexts: Texts<ClassifySheetTexts> = { en, "zh-CN": zhCN };
