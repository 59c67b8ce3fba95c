import { roundDecimal, toDecimal, wholeUnits } from "./Decimal";

/** Factors with more decimals go in big integers. */
const usualPlaces = 6;
const usualPower = 10 ** usualPlaces;

/** Whole units times a factor, in whole units, rounded half away from zero. */
export function scaleUnits(units: number, factor: number): number {
  if (factor === 1) return units;
  const product = Math.abs(units) * Math.abs(wholeUnits(factor, usualPlaces));
  if (!(product <= Number.MAX_SAFE_INTEGER)) {
    const exact = toDecimal(factor);
    return Number(roundDecimal({ units: BigInt(units) * exact.units, scale: exact.scale }, 0));
  }
  const whole = Math.floor(product / usualPower);
  const size = 2 * (product - whole * usualPower) >= usualPower ? whole + 1 : whole;
  return units < 0 === factor < 0 ? size : 0 - size;
}

/** Whole units times part ÷ whole, in whole units, rounded half away from zero; `whole` above 0. */
export function shareOfUnits(units: number, part: number, whole: number): number {
  if (part === whole) return units;
  const product = BigInt(units) * BigInt(part);
  const size = product < 0n ? -product : product;
  const divisor = BigInt(whole);
  const rounded = Number((2n * size + divisor) / (2n * divisor));
  return product < 0n ? 0 - rounded : rounded;
}
