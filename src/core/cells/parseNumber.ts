import { type Cell, isBlank } from "./Cell";
import { foldWidth } from "./labelKey";

const longestNumber = 400;
const codes =
  "usd|eur|gbp|jpy|cny|rmb|cnh|hkd|twd|sgd|krw|inr|aud|cad|nzd|chf|sek|nok|dkk|isk|pln|czk|huf|ron|bgn|brl|mxn|ars|clp|cop|pen|zar|rub|uah|try|aed|sar|ils|egp|ngn|kes|thb|vnd|idr|myr|php|mop";
const currency = `(?:(?:us|hk|nt|s|au?|ca?|nz|mx|mop|r)?\\$|(?:cn|jp)?¥|[€£₹₩₽₺₪฿₫₱₴₦元]|${codes})`;
const whole = "\\d+|\\d{1,3}(?:(?:,\\d{2,3})*,\\d{3}|(?: \\d{3})+|(?:'\\d{3})+)";
/** What most texts of amounts look like; the digits of a number that has no need of the whole rule. */
const plainNumber = /^-?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,15})?$/;
const number = new RegExp(
  `^(?<sign>[+-])?\\s?(?<before>${currency})?\\s?(?<signAfter>[+-])?\\s?(?<whole>${whole})?(?<fraction>\\.\\d*)?` +
    `(?:e(?<exponent>[+-]?\\d{1,4}))?\\s?(?<unit>[%万亿])?\\s?(?<signBehind>-)?\\s?(?<behind>${currency})?$`,
);
const parentheses = new RegExp(`^(?<before>${currency})?\\s*\\((?<body>.*)\\)\\s*(?<behind>${currency})?$`);
const signed = /(?:^|[^e])[+-]/;
const mixedFraction = /^(?<sign>[+-])?(?<whole>\d{1,15}) (?<top>\d{1,5})\/(?<bottom>\d{1,5})$/;
const dash = /^[-\u2013\u2014]$/;
const unitExponents: Readonly<Record<string, number>> = { "%": -2, 万: 4, 亿: 8 };

/**
 * The number that a text cell stands for, or null when it stands for none or for more than one.
 *
 * Takes what Excel's VALUE() takes in en-US: surrounding space, thousands separators, percent, a currency sign,
 * accounting parentheses with the currency within or beside them, exponents, "1 1/2"; and full-width characters, the
 * suffixes 万 (10,000) and 亿 (100,000,000), a currency code or 元, either before or after the number, a space or an
 * apostrophe between thousands, and a minus behind. Dates and times in text are not numbers here, because their
 * meaning depends on the reader's locale. An empty text is null.
 */
export function parseNumber(text: string): number | null {
  if (plainNumber.test(text)) return Number(text.replaceAll(",", "")) + 0;
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > longestNumber) return null;
  const plain = plainText(trimmed);
  const inside = parentheses.exec(plain)?.groups;
  if (!inside) return parseUnsignedOrSigned(plain);
  const body = `${inside["before"] ?? ""}${(inside["body"] ?? "").trim()}${inside["behind"] ?? ""}`;
  const value = signed.test(body) ? null : parseUnsignedOrSigned(body);
  return value === null ? null : 0 - value;
}

/** Half width, lower case, one kind of minus, space and apostrophe. */
function plainText(text: string): string {
  return foldWidth(text)
    .replace(/\u2212/g, "-")
    .replace(/[\u00a0\u2007\u2009\u202f]/g, " ")
    .replace(/\u2019/g, "'")
    .toLowerCase()
    .trim();
}

/** What a cell says as a number: null for a blank or a lone dash, "bad" for an error, a boolean or any other text. */
export type ReadNumber = number | null | "bad";

/** The number in a cell, also where it is a text. */
export function numberFromCell(cell: Cell | undefined): ReadNumber {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : "bad";
  if (isBlank(cell)) return null;
  if (typeof cell !== "string") return "bad";
  return parseNumber(cell) ?? (dash.test(plainText(cell.slice(0, longestNumber))) ? null : "bad");
}

/** A text that stands for a number as that number; any other cell as it is. */
export function asNumber(cell: Cell): Cell {
  const number = typeof cell === "string" ? numberFromCell(cell) : null;
  return typeof number === "number" ? number : cell;
}

function parseUnsignedOrSigned(body: string): number | null {
  const parts = number.exec(body)?.groups;
  if (!parts) return parseMixedFraction(body);
  const isTwice =
    (parts["before"] !== undefined && parts["behind"] !== undefined) ||
    [parts["sign"], parts["signAfter"], parts["signBehind"]].filter((sign) => sign !== undefined).length > 1;
  if (isTwice || (parts["unit"] === "%" && parts["behind"] !== undefined)) return null;
  const whole = (parts["whole"] ?? "").replace(/[, ']/g, "");
  const fraction = parts["fraction"] ?? "";
  if (whole === "" && fraction.length < 2) return null;
  const exponent = Number(parts["exponent"] ?? 0) + (unitExponents[parts["unit"] ?? ""] ?? 0);
  const size = Number(`${whole === "" ? "0" : whole}${fraction}e${exponent}`);
  if (!Number.isFinite(size)) return null;
  return (parts["sign"] ?? parts["signAfter"] ?? parts["signBehind"]) === "-" ? 0 - size : size;
}

function parseMixedFraction(body: string): number | null {
  const parts = mixedFraction.exec(body)?.groups;
  if (!parts || Number(parts["bottom"]) === 0) return null;
  const size = Number(parts["whole"]) + Number(parts["top"]) / Number(parts["bottom"]);
  return parts["sign"] === "-" ? 0 - size : size;
}
