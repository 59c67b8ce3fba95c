import { forecastSheetTexts as en, type ForecastSheetTexts } from "./en/forecastSheetTexts";
import type { Texts } from "./Texts";
import { forecastSheetTexts as zhCN } from "./zh-CN/forecastSheetTexts";

export const forecastSheetTexts: Texts<ForecastSheetTexts> = { en, "zh-CN": zhCN };
