import { includesBound } from "../Boundary";
import {
  checkDecimals,
  defaultDecimals,
  type Decimal,
  largestUnits,
  multiplyDecimals,
  rescale,
  roundDecimal,
  scaleOf,
  toDecimal,
} from "../decimal/Decimal";
import { partsOfUnit, rateOfPart } from "./Amount";
import { defaultMethod, type CommissionOptions, type Ladder } from "./toLadder";

const mostExact = Number.MAX_SAFE_INTEGER;
/** A rate of so many units keeps the product with a part of an amount exact. */
const highestPartRate = 1e8;

const lastMade = new WeakMap<Ladder, { readonly asked: string; readonly made: LadderFunction }>();

/**
 * A ladder made ready for many amounts. On every step the commission is offset + rate × amount, both whole numbers:
 * with doubles as long as every product is exact in them, with big integers beyond.
 */
export class LadderFunction {
  readonly decimals: number;
  /** Decimal places of the whole-number amounts that `pay` takes. */
  readonly scale: number;
  private readonly rateScale: number;
  private readonly includesBound: boolean;
  private readonly from: readonly bigint[];
  private readonly offsets: readonly bigint[];
  private readonly rates: readonly bigint[];
  private readonly fastFrom: Float64Array;
  private readonly fastOffsets: Float64Array;
  private readonly fastRates: Float64Array;
  private readonly fastLimit: number;
  private readonly fastDivisor: number;
  /** Whether the parts of an amount that are below its whole units can be paid in doubles. */
  private readonly takesParts: boolean;

  /** That of a ladder, made ready once for amounts that come one by one with the same options. */
  static of(ladder: Ladder, options: CommissionOptions = {}): LadderFunction {
    const { decimals, boundary, method, quota } = options;
    const asked = [decimals, boundary, method, quota].join(" ");
    let last = lastMade.get(ladder);
    if (last?.asked !== asked)
      lastMade.set(ladder, (last = { asked, made: new LadderFunction(ladder, options) }));
    return last.made;
  }

  /** Errors: `outOfRange` for decimals other than 0 to 6. */
  constructor(ladder: Ladder, options: CommissionOptions = {}) {
    this.decimals = options.decimals ?? defaultDecimals;
    checkDecimals(this.decimals);
    this.includesBound = includesBound(options.boundary);
    const bounds = ladder.map((step) => boundOf(step, options));
    this.scale = Math.max(2, scaleOf(ladder.map((step) => step.fixed)), ...bounds.map(({ scale }) => scale));
    this.rateScale = scaleOf(ladder.map((step) => step.rate));
    this.from = bounds.map((bound) => rescale(bound, this.scale));
    this.rates = ladder.map((step) => rescale(toDecimal(step.rate), this.rateScale));
    const fixed = ladder.map((step) => rescale(toDecimal(step.fixed), this.scale + this.rateScale));
    this.offsets = offsets(options.method ?? defaultMethod, this.from, this.rates, fixed);
    this.fastFrom = Float64Array.from(this.from, Number);
    this.fastOffsets = Float64Array.from(this.offsets, Number);
    this.fastRates = Float64Array.from(this.rates, Number);
    this.fastDivisor = 10 ** (this.scale + this.rateScale - this.decimals);
    this.fastLimit = this.exactLimit();
    this.takesParts = this.fastDivisor >= 10 && Math.max(...this.fastRates) <= highestPartRate;
  }

  /** The largest whole-number amount for which every product and sum stays exact in doubles; −1 for none. */
  private exactLimit(): number {
    const highestRate = this.fastRates.reduce((most, rate) => Math.max(most, rate), 1);
    const highestOffset = this.fastOffsets.reduce((most, offset) => Math.max(most, Math.abs(offset)), 0);
    const fits = Math.max(highestOffset, this.fastDivisor, this.fastFrom.at(-1) ?? 0) < mostExact / 4;
    if (!fits || this.fastDivisor < 1) return -1;
    return Math.min(largestUnits, Math.floor((mostExact / 4 - highestOffset) / highestRate));
  }

  /**
   * The commission on whole units of `scale` and a part of one (see Amount), in units of `decimals`; NaN when doubles are
   * not exact enough. A fraction of the smallest unit cannot turn a rounding, for half the divisor is a whole number.
   */
  pay(units: number, part = 0): number {
    const isBelow = units < 0 && part > 0;
    const size = isBelow ? -1 - units : Math.abs(units);
    const rest = isBelow ? partsOfUnit - part : part;
    if (!(size <= this.fastLimit) || (rest > 0 && !this.takesParts)) return NaN;
    const step = lastReached(this.fastFrom, this.includesBound || rest > 0 ? size : size - 1);
    if (step < 0 || (size === 0 && rest === 0)) return 0;
    const rate = this.fastRates[step] as number;
    const exact = (this.fastOffsets[step] as number) + rate * size + rateOfPart(rate, rest);
    if (exact < 0 && rest > 0) return NaN;
    const rounded = roundHalfAway(exact, this.fastDivisor);
    return units < 0 ? 0 - rounded : rounded;
  }

  /** The commission on any amount before rounding. */
  payUnrounded(amount: Decimal): Decimal {
    const extra = Math.max(0, amount.scale - this.scale);
    const widen = 10n ** BigInt(extra);
    const units = rescale(amount, this.scale + extra);
    const size = units < 0n ? -units : units;
    const step = lastReached(this.from, (this.includesBound ? size : size - 1n) / widen);
    const scale = this.scale + extra + this.rateScale;
    if (step < 0 || size === 0n) return { units: 0n, scale };
    const exact = (this.offsets[step] as bigint) * widen + (this.rates[step] as bigint) * size;
    return { units: units < 0n ? -exact : exact, scale };
  }

  /** The commission on any amount, in units of `decimals`. */
  payExactly(amount: Decimal): bigint {
    return roundDecimal(this.payUnrounded(amount), this.decimals);
  }
}

/** Where a step starts, money. */
function boundOf(step: Ladder[number], { quota }: CommissionOptions): Decimal {
  const from = toDecimal(step.from);
  return quota === undefined ? from : multiplyDecimals(from, toDecimal(quota));
}

/** The last of the ascending starts that is not above the size; −1 for none. */
function lastReached<T extends number | bigint>(from: ArrayLike<T>, size: T): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] as T) <= size) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function roundHalfAway(value: number, divisor: number): number {
  const size = Math.abs(value);
  let quotient = Math.floor(size / divisor);
  let rest = size - quotient * divisor;
  if (rest < 0) {
    quotient--;
    rest += divisor;
  } else if (rest >= divisor) {
    quotient++;
    rest -= divisor;
  }
  const rounded = 2 * rest >= divisor ? quotient + 1 : quotient;
  return value < 0 ? 0 - rounded : rounded;
}

function offsets(
  method: CommissionOptions["method"],
  from: readonly bigint[],
  rates: readonly bigint[],
  fixed: readonly bigint[],
): readonly bigint[] {
  const firstSlice = ((from[1] ?? 0n) - (from[0] ?? 0n)) * (rates[0] ?? 0n);
  let fixedSoFar = 0n;
  let sliced = 0n;
  return from.map((start, step) => {
    fixedSoFar += fixed[step] ?? 0n;
    if (step > 0) sliced += (start - (from[step - 1] ?? 0n)) * (rates[step - 1] ?? 0n);
    const ownFixed = fixed[step] ?? 0n;
    if (method === "whole") return ownFixed;
    if (method === "marginal" || step === 0) return fixedSoFar + sliced - start * (rates[step] ?? 0n);
    return ownFixed + firstSlice - (from[1] ?? 0n) * (rates[step] ?? 0n);
  });
}
