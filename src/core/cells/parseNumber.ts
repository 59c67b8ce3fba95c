import { type Cell, isBlank } from "./Cell";
import { foldWidth } from "./labelKey";

const longestNumber = 400;
const number =
  /^(?:(?<sign>[+-])?\s?[¥$€£]?|[¥$€£]?\s?(?<signAfter>[+-])?)\s?(?<whole>\d+|\d{1,3}(?:,\d{2,3})*,\d{3})?(?<fraction>\.\d*)?(?:e(?<exponent>[+-]?\d{1,4}))?\s?(?<unit>[%万亿])?$/;
const parentheses = /^(?<currency>[¥$€£])?\s*\((?<body>.*)\)$/;
const signed = /(?:^|[^e])[+-]/;
const mixedFraction = /^(?<sign>[+-])?(?<whole>\d{1,15}) (?<top>\d{1,5})\/(?<bottom>\d{1,5})$/;
const unitExponents: Readonly<Record<string, number>> = { "%": -2, 万: 4, 亿: 8 };

/**
 * The number that a text cell stands for, or null when it stands for none.
 *
 * Takes what Excel's VALUE() takes without asking for a locale: surrounding space, thousands separators,
 * percent, a currency sign (¥ $ € £), accounting parentheses with the currency within or before them, exponents,
 * "1 1/2"; and full-width characters and the suffixes 万 (10,000) and 亿 (100,000,000). Dates and times in text are
 * not numbers here, because their meaning depends on the reader's locale. An empty text is null.
 */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > longestNumber) return null;
  const plain = foldWidth(trimmed)
    .replace(/\u2212/g, "-")
    .toLowerCase()
    .trim();
  const inside = parentheses.exec(plain)?.groups;
  if (!inside) return parseUnsignedOrSigned(plain);
  const body = `${inside["currency"] ?? ""}${(inside["body"] ?? "").trim()}`;
  const value = signed.test(body) ? null : parseUnsignedOrSigned(body);
  return value === null ? null : 0 - value;
}

/** The number in a cell: null for a blank, "bad" for an error, a boolean or a text that is no number. */
export function numberFromCell(cell: Cell | undefined): number | null | "bad" {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : "bad";
  if (isBlank(cell)) return null;
  if (typeof cell === "string") return parseNumber(cell) ?? "bad";
  return "bad";
}

function parseUnsignedOrSigned(body: string): number | null {
  const parts = number.exec(body)?.groups;
  if (!parts) return parseMixedFraction(body);
  const whole = (parts["whole"] ?? "").replace(/,/g, "");
  const fraction = parts["fraction"] ?? "";
  if (whole === "" && fraction.length < 2) return null;
  const exponent = Number(parts["exponent"] ?? 0) + (unitExponents[parts["unit"] ?? ""] ?? 0);
  const size = Number(`${whole === "" ? "0" : whole}${fraction}e${exponent}`);
  if (!Number.isFinite(size)) return null;
  return (parts["sign"] ?? parts["signAfter"]) === "-" ? 0 - size : size;
}

function parseMixedFraction(body: string): number | null {
  const parts = mixedFraction.exec(body)?.groups;
  if (!parts || Number(parts["bottom"]) === 0) return null;
  const size = Number(parts["whole"]) + Number(parts["top"]) / Number(parts["bottom"]);
  return parts["sign"] === "-" ? 0 - size : size;
}
