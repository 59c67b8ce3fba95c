const milliseconds = 86_400_000;
const serialOf1970 = 25_569;

export const isError = (value) => typeof value === "object" && value !== null && "error" in value;

/** The day of a serial number as text, year first. */
export function dayOf(serial) {
  return new Date((serial - serialOf1970) * milliseconds).toISOString().slice(0, 10);
}

function shownNumber(value) {
  if (Math.abs(value) < 1000) return String(Number(value.toFixed(4)));
  return value.toLocaleString("en-US", { maximumFractionDigits: 2 });
}

/** A value as a formatted cell shows it: thousands grouped, four decimals below 1,000; a blank is empty. */
export function shownValue(value) {
  if (value === null || value === undefined) return "";
  if (isError(value)) return `\`${value.error}\``;
  if (typeof value === "number") return shownNumber(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** A value or result as a formula would write it: one value, or an array constant. */
export function literalOf(value) {
  if (Array.isArray(value) && value.length === 1 && value[0].length === 1) return literalOf(value[0][0]);
  if (Array.isArray(value)) return `{${value.map((cells) => cells.map(literalOf).join(",")).join(";")}}`;
  if (isError(value)) return value.error;
  if (typeof value === "number") return String(Number(value.toPrecision(10)));
  return typeof value === "boolean" ? String(value).toUpperCase() : `"${value ?? ""}"`;
}
