/** A serial as yyyy-mm-dd; null for none. */
export function isoDay(serial: number | null): string | null {
  return serial === null ? null : new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar, as yyyy-mm-dd. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(time || 0).toISOString().startsWith(text);
}
