import { shellTexts as en, type ShellTexts } from "./en/shellTexts";
import type { Texts } from "./Texts";
import { shellTexts as zhCN } from "./zh-CN/shellTexts";

export const shellTexts: Texts<ShellTexts> = { en, "zh-CN": zhCN };
