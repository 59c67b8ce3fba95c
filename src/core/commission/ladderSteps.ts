import { includesBound } from "../Boundary";
import {
  addDecimals,
  type Decimal,
  fromUnits,
  multiplyDecimals,
  rescale,
  toDecimal,
} from "../decimal/Decimal";
import { defaultMethod, type CommissionOptions, type Ladder } from "./toLadder";
import { withRest } from "../decimal/shareOut";
import { LadderFunction } from "./LadderFunction";

export interface CommissionStep {
  readonly from: number;
  /** Null in the open last step. */
  readonly to: number | null;
  readonly rate: number;
  /** The money that this step's rate applies to. */
  readonly base: number;
  /** With the fixed amount of the step. */
  readonly commission: number;
}

interface CommissionSteps {
  /** The steps that pay. */
  readonly steps: readonly CommissionStep[];
  /** Equal to the commission on the amount, and to the sum of the steps. */
  readonly total: number;
  /** Total ÷ amount; null when the amount is 0. */
  readonly blendedRate: number | null;
}

/**
 * How the commission on one amount comes about, step by step. The steps are rounded so that they add up to the total
 * (largest remainder, ties to the earlier step). `already` has no meaning here.
 * Errors: `outOfRange` for decimals other than 0 to 6.
 */
export function ladderSteps(
  amount: number,
  ladder: Ladder,
  options: CommissionOptions = {},
): CommissionSteps {
  const pays = LadderFunction.of(ladder, options);
  const size = toDecimal(Math.abs(amount));
  const total = pays.payExactly(size);
  const sign = amount < 0 ? -1 : 1;
  const lines = stepLines(size, ladder, options).filter((line) => line.pay.units !== 0n);
  const scale = lines.reduce((most, line) => Math.max(most, line.pay.scale), 0);
  const exact = lines.map((line) => rescale(line.pay, scale));
  const rounded = roundToTotal(total, exact, scale, pays.decimals);
  const steps = lines.map((line, index): CommissionStep => {
    const step = ladder[line.step] as Ladder[number];
    return {
      from: options.method === "overage" && line.step > 0 ? (ladder[1]?.from ?? 0) : step.from,
      to: ladder[line.step + 1]?.from ?? null,
      rate: step.rate,
      base: sign * fromUnits(line.base.units, line.base.scale) + 0,
      commission: sign * fromUnits(rounded[index] ?? 0n, pays.decimals) + 0,
    };
  });
  const money = sign * fromUnits(total, pays.decimals) + 0;
  return { steps, total: money, blendedRate: amount === 0 ? null : money / amount };
}

interface StepLine {
  readonly step: number;
  readonly base: Decimal;
  readonly pay: Decimal;
}

const nothing: Decimal = { units: 0n, scale: 0 };

function stepLines(size: Decimal, ladder: Ladder, options: CommissionOptions): readonly StepLine[] {
  const method = options.method ?? defaultMethod;
  const withBound = includesBound(options.boundary);
  const starts = ladder.map((step) => toDecimal(step.from));
  const isAbove = (from: Decimal): boolean => {
    const above = minus(size, from).units;
    return above > 0n || (withBound && above === 0n && size.units > 0n);
  };
  const last = starts.filter(isAbove).length - 1;
  return ladder.slice(0, last + 1).map((step, index): StepLine => {
    const start = starts[index] ?? nothing;
    const second = starts[1] ?? nothing;
    const upTo = index < last ? (starts[index + 1] ?? nothing) : size;
    const base = {
      marginal: minus(upTo, start),
      whole: index === last ? size : nothing,
      overage: index === 0 ? minus(upTo, start) : index === last ? minus(size, second) : nothing,
    }[method];
    const rate = toDecimal(step.rate);
    const fixed = method === "marginal" || index === last ? toDecimal(step.fixed) : nothing;
    return { step: index, base, pay: addDecimals(multiplyDecimals(base, rate), fixed) };
  });
}

function minus(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { units: -b.units, scale: b.scale });
}

/** Each line rounded down to `decimals`; what is then missing goes to the largest remainders, ties to the earlier. */
function roundToTotal(
  total: bigint,
  exact: readonly bigint[],
  scale: number,
  decimals: number,
): readonly bigint[] {
  const widen = 10n ** BigInt(Math.max(0, decimals - scale));
  const divisor = 10n ** BigInt(Math.max(0, scale - decimals));
  const remainders = exact.map((pay) => (((pay * widen) % divisor) + divisor) % divisor);
  const whole = exact.map((pay, line) => (pay * widen - (remainders[line] ?? 0n)) / divisor);
  return withRest(total, whole, remainders);
}
