import type { Language } from "../../i18n/Language";

export type PeriodUnit = "month" | "quarter" | "year" | "week";

/** The days from 1899-12-30, the day 0 of Excel's serial numbers after February 1900, to 1970-01-01. */
const serialOfUnixEpoch = 25569;
const dayMs = 86_400_000;

/** A period by its first day (an Excel serial number): "Mar 2026", "Q1 2026", "2026", or the day itself for a week. */
export function formatPeriod(serial: number, unit: PeriodUnit, language: Language): string {
  const day = new Date(Math.round((serial - serialOfUnixEpoch) * dayMs));
  const year = day.getUTCFullYear();
  const quarter = Math.floor(day.getUTCMonth() / 3) + 1;
  const chinese = language === "zh-CN";
  if (unit === "year") return chinese ? `${year}年` : String(year);
  if (unit === "quarter") return chinese ? `${year}年${quarter}季度` : `Q${quarter} ${year}`;
  const options: Intl.DateTimeFormatOptions =
    unit === "month"
      ? { year: "numeric", month: "short" }
      : { year: "numeric", month: "short", day: "numeric" };
  return new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(day);
}
