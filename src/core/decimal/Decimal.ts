import { DomainError } from "../DomainError";

/** A decimal number: units × 10^−scale, exactly. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const excelDigits = 15;
/** Whole numbers up to it have no more; doubles hold them, their sums and differences exactly. */
export const largestUnits = 999_999_999_999_999;
const largestExact = BigInt(Number.MAX_SAFE_INTEGER);
const usualScales = [1, 2, 3, 4];

/** Decimals of a result, where the user may choose them. */
export const defaultDecimals = 2;
/** What it may be rounded to, at most. */
export const mostDecimals = 6;

/**
 * The decimal that a number stands for: whole numbers as they are, anything else to the fifteen significant digits
 * that Excel keeps and shows, so that 0.1 + 0.2 is 0.3.
 */
export function toDecimal(value: number): Decimal {
  if (Number.isSafeInteger(value)) return { units: BigInt(value), scale: 0 };
  for (const scale of usualScales) {
    const power = 10 ** scale;
    const units = Math.round(value * power);
    if (units / power === value && Math.abs(units) <= largestUnits) return { units: BigInt(units), scale };
  }
  const [digits = "0", exponent = "0"] = value.toExponential(excelDigits - 1).split("e");
  const trimmed = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  const fraction = trimmed.split(".")[1]?.length ?? 0;
  const scale = fraction - Number(exponent);
  const units = BigInt(trimmed.replace(".", ""));
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

/** A number as whole units of 10^−scale, scale at most 22; NaN when it has more decimals, or more than fifteen digits. */
export function wholeUnits(number: number, scale: number): number {
  const power = 10 ** scale;
  const units = Math.round(number * power);
  return units / power === number && Math.abs(units) <= largestUnits ? units : NaN;
}

/** The number nearest to units × 10^−decimals, never −0. */
export function fromUnits(units: bigint | number, decimals: number): number {
  if (typeof units === "bigint" && (units > largestExact || units < -largestExact)) {
    return Number(`${units}e-${decimals}`);
  }
  return Number(units) / 10 ** decimals + 0;
}

/** The units of a decimal at a scale not below its own. */
export function rescale(decimal: Decimal, scale: number): bigint {
  return decimal.units * 10n ** BigInt(scale - decimal.scale);
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: rescale(a, scale) + rescale(b, scale), scale };
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** The units at `decimals` places, rounded half away from zero. */
export function roundDecimal(value: Decimal, decimals: number): bigint {
  const drop = value.scale - decimals;
  if (drop <= 0) return value.units * 10n ** BigInt(-drop);
  const divisor = 10n ** BigInt(drop);
  const size = value.units < 0n ? -value.units : value.units;
  const rounded = (2n * size + divisor) / (2n * divisor);
  return value.units < 0n ? -rounded : rounded;
}

/** The number of decimal places that write every one of the numbers exactly. */
export function scaleOf(numbers: readonly number[]): number {
  return numbers.reduce((scale, number) => Math.max(scale, toDecimal(number).scale), 0);
}

/** Errors: `outOfRange` unless a whole number from 0 to 6. */
export function checkDecimals(decimals: number): void {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > mostDecimals) {
    throw new DomainError("outOfRange", { parameter: "decimals", value: decimals, expected: "0 to 6" });
  }
}
