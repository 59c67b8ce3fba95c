const dayMilliseconds = 86_400_000;

/** The day on which the sample "was made". Everything in it happens around this day. */
export const sampleDay = Date.UTC(2026, 10, 20);

/** A Date at midnight UTC, `days` after (or before) the sample's today. */
export function dayFromToday(days) {
  return new Date(sampleDay + days * dayMilliseconds);
}

/** Whole days between two dates. */
export function daysBetween(from, to) {
  return Math.round((to - from) / dayMilliseconds);
}
