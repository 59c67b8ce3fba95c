import { dateFromSerial } from "../../core/dates/serialDates";
import type { Period } from "../../core/dates/periods";
import type { Language } from "../../i18n/Language";

/** A period by the serial of its first day: "Mar 2026", "Q1 2026", "2026", or the day itself for a week. */
export function periodLabel(serial: number, period: Period, language: Language): string {
  const day = dateFromSerial(serial);
  const year = day.getUTCFullYear();
  const chinese = language === "zh-CN";
  if (period === "year") return chinese ? `${year}年` : String(year);
  if (period === "quarter") {
    const quarter = Math.floor(day.getUTCMonth() / 3) + 1;
    return chinese ? `${year}年${quarter}季度` : `Q${quarter} ${year}`;
  }
  return formatterOf(period === "month" ? "month" : "day", language).format(day);
}

/** Made once each: making one takes longer than formatting a thousand dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(detail: "month" | "day", language: Language): Intl.DateTimeFormat {
  const key = `${detail} ${language}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(language, {
      year: "numeric",
      month: "short",
      ...(detail === "day" ? { day: "numeric" } : {}),
      timeZone: "UTC",
    });
    formatters.set(key, formatter);
  }
  return formatter;
}
