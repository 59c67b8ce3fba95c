const DAY = 86_400_000;

/** The day on which the sample "was made". Everything in it happens around this day. */
export const TODAY = Date.UTC(2026, 10, 20);

/** A Date at midnight UTC, `days` after (or before) the sample's today. */
export function dayFromToday(days) {
  return new Date(TODAY + days * DAY);
}

/** Whole days between two dates. */
export function daysBetween(from, to) {
  return Math.round((to - from) / DAY);
}
