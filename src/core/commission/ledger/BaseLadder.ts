import { includesBound } from "../../Boundary";
import { type Decimal, multiplyDecimals, roundDecimal, toDecimal } from "../../decimal/Decimal";
import { scaleUnits } from "../../decimal/scaleUnits";
import { LadderFunction } from "../LadderFunction";
import { type CommissionMethod, type CommissionOptions, defaultMethod, type Ladder } from "../toLadder";

/** A ladder for bases in whole units of a currency; what it pays is in whole units of the scheme's decimals. */
export class BaseLadder {
  private readonly pays: LadderFunction;
  private readonly widen: number;
  /** By step: the smallest base that reaches it. */
  private readonly reachedFrom: readonly number[];
  private readonly rates: readonly number[];
  private readonly bounds: readonly Decimal[];
  private readonly withBound: boolean;
  private readonly decimals: number;
  readonly method: CommissionMethod;

  constructor(
    ladder: Ladder,
    options: CommissionOptions,
    /** Decimals of the bases. */
    private readonly baseDecimals: number,
  ) {
    this.pays = LadderFunction.of(ladder, options);
    this.decimals = this.pays.decimals;
    this.method = options.method ?? defaultMethod;
    this.widen = 10 ** (this.pays.scale - baseDecimals);
    const quota = options.quota === undefined ? null : toDecimal(options.quota);
    this.reachedFrom = ladder.map(({ from }) => {
      const bound = quota === null ? toDecimal(from) : multiplyDecimals(toDecimal(from), quota);
      return firstReached(bound.units, bound.scale - baseDecimals, includesBound(options.boundary));
    });
    this.rates = ladder.map(({ rate }) => rate);
    this.bounds = ladder.map(({ from }) => toDecimal(from));
    this.withBound = includesBound(options.boundary);
  }

  /** R(ladder(base)). */
  pay(base: number): number {
    const paid = this.widen >= 1 ? this.pays.pay(base * this.widen) : NaN;
    return paid === paid
      ? paid
      : Number(this.pays.payExactly({ units: BigInt(base), scale: this.baseDecimals }));
  }

  /** R(part × the rate of the step that a base reaches); 0 below the first. */
  payAtRate(part: number, base: number): number {
    const size = Math.abs(base);
    const above = this.reachedFrom.findIndex((least) => size < least);
    const rate = this.rates.at(above < 0 ? -1 : above - 1);
    return above === 0 || rate === undefined || size === 0 ? 0 : this.payRate(part, rate);
  }

  /** The steps that lie between two bases, from 1: "2", "1–3"; "" below the first. */
  stepsBetween(before: number, after: number): string {
    const stepOf = (size: number): number => {
      const above = this.reachedFrom.findIndex((least) => size < least);
      return above < 0 ? this.reachedFrom.length : above;
    };
    const sizes = [Math.abs(before), Math.abs(after)];
    const last = stepOf(Math.max(...sizes));
    const first = Math.min(last, Math.max(1, stepOf(Math.min(...sizes) + 1)));
    return last === 0 ? "" : first === last ? String(last) : `${first}–${last}`;
  }

  /** The smallest base that reaches the step after that of a base; null in the last. */
  nextStep(base: number): number | null {
    return this.reachedFrom.find((least) => least > base) ?? null;
  }

  /** R(base × the rate of the step that margin ÷ base reaches), the bounds being fractions; 0 below the first. */
  payAtMargin(base: number, margin: number): number {
    if (base === 0) return 0;
    const [size, of] = [BigInt(base < 0 ? 0 - margin : margin), BigInt(Math.abs(base))];
    const isReached = ({ units, scale }: Decimal): boolean => {
      const difference = size * 10n ** BigInt(scale) - units * of;
      return difference > 0n || (this.withBound && difference === 0n);
    };
    const rate = this.rates[this.bounds.filter(isReached).length - 1];
    return rate === undefined ? 0 : this.payRate(base, rate);
  }

  private payRate(part: number, rate: number): number {
    const shift = this.decimals - this.baseDecimals;
    if (shift === 0) return scaleUnits(part, rate);
    const exact = multiplyDecimals({ units: BigInt(part), scale: this.baseDecimals }, toDecimal(rate));
    return Number(roundDecimal(exact, this.decimals));
  }
}

/** The smallest whole number that reaches units ÷ 10^places. */
function firstReached(units: bigint, places: number, withBound: boolean): number {
  if (places <= 0) return Number(units * 10n ** BigInt(-places)) + (withBound ? 0 : 1);
  const divisor = 10n ** BigInt(places);
  const floor = units / divisor;
  return Number(floor) + (withBound && units % divisor === 0n ? 0 : 1);
}
