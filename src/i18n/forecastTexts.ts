import { forecastTexts as en, type ForecastTexts } from "./en/forecastTexts";
import type { Texts } from "./Texts";
import { forecastTexts as zhCN } from "./zh-CN/forecastTexts";

export const forecastTexts: Texts<ForecastTexts> = { en, "zh-CN": zhCN };
