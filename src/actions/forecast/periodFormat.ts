import type { ForecastSheetTexts } from "../../i18n/en/forecastSheetTexts";
import type { ForecastPeriod } from "../settings/KamSettings";

/** Number format of the first day of a period; a quarter shows its first month. */
export function periodFormat(
  period: ForecastPeriod,
  texts: Pick<ForecastSheetTexts, "days" | "months" | "years">,
): string {
  if (period === "week") return texts.days;
  return period === "year" ? texts.years : texts.months;
}
