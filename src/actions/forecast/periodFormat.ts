import type { ForecastSheetTexts } from "../../i18n/forecastSheetTexts";
import type { Period } from "../../core/dates/periods";

/** Number format of the first day of a period; a quarter shows its first month. */
export function periodFormat(
  period: Period,
  texts: Pick<ForecastSheetTexts, "days" | "months" | "years">,
): string {
  if (period === "week") return texts.days;
  return period === "year" ? texts.years : texts.months;
}
