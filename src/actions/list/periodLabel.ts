import { dateFromSerial } from "../../core/dates/serialDates";
import { type Period, periodStart } from "../../core/dates/periods";
import type { Language } from "../../i18n/Language";

/**
 * A period by the serial of its first day: "Mar 2026", "Q1 2026", "2026", or the day itself for a week. A firm's year
 * that begins with another month than January is named by both of its years: "2026/27", "Q1 2026/27".
 */
export function periodLabel(serial: number, period: Period, language: Language, firstMonth = 1): string {
  const day = dateFromSerial(serial);
  const chinese = language === "zh-CN";
  const first = dateFromSerial(periodStart(serial, "year", 0, firstMonth)).getUTCFullYear();
  const year = firstMonth === 1 ? String(first) : `${first}/${String(first + 1).slice(-2)}`;
  if (period === "year") return chinese ? `${year}年` : year;
  if (period === "quarter") {
    const quarter = Math.floor(((day.getUTCMonth() - firstMonth + 13) % 12) / 3) + 1;
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
