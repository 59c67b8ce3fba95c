import { type Cell, isBlank } from "./Cell";
import { foldWidth } from "./labelKey";

const longestNumber = 400;
const mostPlainDigits = 15;
/** Fifteen digits with their signs. */
const longestPlain = 20;
const powersOfTen = Float64Array.from({ length: longestPlain }, (_, exponent) => 10 ** exponent);
const codes =
  "usd|eur|gbp|jpy|cny|rmb|cnh|hkd|twd|sgd|krw|inr|aud|cad|nzd|chf|sek|nok|dkk|isk|pln|czk|huf|ron|bgn|brl|mxn|ars|clp|cop|pen|zar|rub|uah|try|aed|sar|ils|egp|ngn|kes|thb|vnd|idr|myr|php|mop";
const currency = `(?:(?:us|hk|nt|s|au?|ca?|nz|mx|mop|r)?\\$|(?:cn|jp)?¥|[€£₹₩₽₺₪฿₫₱₴₦元]|${codes})`;
const whole = "\\d+|\\d{1,3}(?:(?:,\\d{2,3})*,\\d{3}|(?: \\d{3})+|(?:'\\d{3})+)";
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
  const plainNumber = parsePlain(text);
  if (plainNumber === plainNumber) return plainNumber;
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > longestNumber) return null;
  const plain = plainText(trimmed);
  const inside = parentheses.exec(plain)?.groups;
  if (!inside) return parseUnsignedOrSigned(plain);
  const body = `${inside["before"] ?? ""}${(inside["body"] ?? "").trim()}${inside["behind"] ?? ""}`;
  const value = signed.test(body) ? null : parseUnsignedOrSigned(body);
  return value === null ? null : 0 - value;
}

const [comma, minus, point, zero] = [44, 45, 46, 48];

/**
 * What most texts of amounts look like: digits, in groups of three by commas or in none, with a point and more digits or
 * not, and perhaps a minus in front. NaN for any other text, and for one of more than fifteen digits. Both the digits as
 * a whole number and the power of ten are exact, so their quotient is the number nearest to the text.
 */
function parsePlain(text: string): number {
  const { length } = text;
  const isNegative = text.charCodeAt(0) === minus;
  const start = isNegative ? 1 : 0;
  if (length - start > longestPlain) return NaN;
  let units = 0;
  let digits = 0;
  let group = -1;
  let place = start;
  for (; place < length; place++) {
    const code = text.charCodeAt(place);
    if (code >= zero && code <= zero + 9) {
      units = units * 10 + (code - zero);
      digits++;
    } else if (code === comma && (group < 0 ? digits > 0 && digits <= 3 : place - group === 4)) group = place;
    else break;
  }
  if (digits === 0 || (group >= 0 && place - group !== 4)) return NaN;
  const fraction = place + 1;
  if (place < length && (text.charCodeAt(place) !== point || fraction === length)) return NaN;
  for (place = fraction; place < length; place++) {
    const code = text.charCodeAt(place);
    if (!(code >= zero && code <= zero + 9)) return NaN;
    units = units * 10 + (code - zero);
    digits++;
  }
  if (digits > mostPlainDigits) return NaN;
  const size = units / (powersOfTen[Math.max(0, length - fraction)] as number);
  return isNegative ? 0 - size : size;
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
