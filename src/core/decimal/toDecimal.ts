import type { Decimal } from "./Decimal";

const excelDigits = 15;
const largestOfThose = 999_999_999_999_999;
const usualScales = [1, 2, 3, 4];

/**
 * The decimal that a number stands for: whole numbers as they are, anything else to the fifteen significant digits
 * that Excel keeps and shows, so that 0.1 + 0.2 is 0.3.
 */
export function toDecimal(value: number): Decimal {
  if (Number.isSafeInteger(value)) return { units: BigInt(value), scale: 0 };
  for (const scale of usualScales) {
    const power = 10 ** scale;
    const units = Math.round(value * power);
    if (units / power === value && Math.abs(units) <= largestOfThose) return { units: BigInt(units), scale };
  }
  const [digits = "0", exponent = "0"] = value.toExponential(excelDigits - 1).split("e");
  const trimmed = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  const fraction = trimmed.split(".")[1]?.length ?? 0;
  const scale = fraction - Number(exponent);
  const units = BigInt(trimmed.replace(".", ""));
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}
