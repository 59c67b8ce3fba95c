import { settingsTexts as en, type SettingsTexts } from "./en/settingsTexts";
import type { Texts } from "./Texts";
import { settingsTexts as zhCN } from "./zh-CN/settingsTexts";

export const settingsTexts: Texts<SettingsTexts> = { en, "zh-CN": zhCN };
