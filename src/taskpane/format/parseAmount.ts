import { foldWidth } from "../../core/cells/labelKey";

const suffixes: Record<string, number> = { 万: 1e4, 亿: 1e8, k: 1e3, m: 1e6 };

/**
 * What a person types as a number: "5,000,000", "12.5%" (a fraction), "300万", "1.2亿", "５％", "5m"; null for anything
 * else, blank included.
 */
export function parseAmount(text: string): number | null {
  const plain = foldWidth(text).replace(/[\s,]/g, "").toLowerCase();
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+))(万|亿|k|m|%)?$/.exec(plain);
  if (match === null) return null;
  const suffix = match[2];
  const value = Number(match[1]);
  if (suffix === "%") return Number((value / 100).toPrecision(15));
  return suffix === undefined ? value : value * (suffixes[suffix] ?? 1);
}
