/** A serial as yyyy-mm-dd; null for none. */
export function isoDay(serial: number | null): string | null {
  return serial === null ? null : new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
