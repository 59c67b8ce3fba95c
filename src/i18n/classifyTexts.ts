import { classifyTexts as en, type ClassifyTexts } from "./en/classifyTexts";
import type { Texts } from "./Texts";
import { classifyTexts as zhCN } from "./zh-CN/classifyTexts";

export const classifyTexts: Texts<ClassifyTexts> = { en, "zh-CN": zhCN };
