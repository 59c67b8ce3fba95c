import { settingsPageTexts as en, type SettingsPageTexts } from "./en/settingsPageTexts";
import type { Texts } from "./Texts";
import { settingsPageTexts as zhCN } from "./zh-CN/settingsPageTexts";

export const settingsPageTexts: Texts<SettingsPageTexts> = { en, "zh-CN": zhCN };
