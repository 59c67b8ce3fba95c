import { dateFromSerial } from "../../core/dates/dateFromSerial";
import type { ForecastPeriod, Language } from "../types";

/** A period by the serial of its first day: "Mar 2026", "Q1 2026", "2026", or the day itself for a week. */
export function periodLabel(serial: number, period: ForecastPeriod, language: Language): string {
  const day = dateFromSerial(serial);
  const year = day.getUTCFullYear();
  const chinese = language === "zh-CN";
  if (period === "year") return chinese ? `${year}年` : String(year);
  if (period === "quarter") {
    const quarter = Math.floor(day.getUTCMonth() / 3) + 1;
    return chinese ? `${year}年${quarter}季度` : `Q${quarter} ${year}`;
  }
  const parts: Intl.DateTimeFormatOptions =
    period === "month"
      ? { year: "numeric", month: "short" }
      : { year: "numeric", month: "short", day: "numeric" };
  return new Intl.DateTimeFormat(language, { ...parts, timeZone: "UTC" }).format(day);
}
