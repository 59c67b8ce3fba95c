import { includesBound } from "../Boundary";
import { addDecimals, type Decimal, fromUnits, rescale, roundDecimal, toDecimal } from "../decimal/Decimal";
import type { CommissionOptions, Ladder } from "./toLadder";
import { LadderFunction } from "./LadderFunction";

/** In the order in which notes name them. */
const ladderOddities = ["cliff", "paysLess", "rateFalls", "nothingBelow", "rateAboveOne"] as const;

export type LadderOddity = (typeof ladderOddities)[number];

export interface LadderCheckRow {
  readonly from: number;
  /** Commission on the last cent that does not reach the step, and on the first that does; null below a bound of 0. */
  readonly below: number | null;
  readonly at: number;
  readonly jump: number | null;
  readonly oddities: readonly LadderOddity[];
}

const cents = 2;
const oneCent: Decimal = { units: 1n, scale: cents };

/**
 * The bounds of a ladder where something is odd: one more cent pays more than its own rate ("cliff") or less
 * ("paysLess"), the rate falls, nothing is paid below the first step, or the rate is above 1, as where per cent were
 * taken for fractions; a bound of 0 can be odd by its rate alone. With boundary "above" the first cent that reaches a
 * step is the one above its bound.
 */
export function ladderCheck(
  ladder: Ladder,
  options: Pick<CommissionOptions, "method" | "boundary"> = {},
): readonly LadderCheckRow[] {
  const pays = new LadderFunction(ladder, { ...options, decimals: cents });
  const withBound = includesBound(options.boundary);
  return ladder
    .map((step, index) => {
      const bound = toDecimal(step.from);
      const first = withBound ? bound : addDecimals(bound, oneCent);
      const below = pays.payUnrounded(addDecimals(first, { units: -1n, scale: cents }));
      const at = pays.payUnrounded(first);
      const previous = ladder[index - 1];
      const jump = addDecimals(at, { units: -below.units, scale: below.scale });
      const odd: Readonly<Record<LadderOddity, boolean>> = {
        cliff: step.from > 0 && isMore(jump, Math.max(step.rate, previous?.rate ?? 0)),
        paysLess: step.from > 0 && jump.units < 0n,
        rateFalls: previous !== undefined && step.rate < previous.rate,
        nothingBelow: step.from > 0 && previous === undefined,
        rateAboveOne: step.rate > 1,
      };
      const [before, after] = [roundDecimal(below, cents), roundDecimal(at, cents)];
      return {
        from: step.from,
        below: step.from > 0 ? fromUnits(before, cents) : null,
        at: fromUnits(after, cents),
        jump: step.from > 0 ? fromUnits(after - before, cents) : null,
        oddities: ladderOddities.filter((oddity) => odd[oddity]),
      };
    })
    .filter((row) => row.oddities.length > 0);
}

/** Whether a jump is more than one cent earns at the rate. */
function isMore(jump: Decimal, rate: number): boolean {
  const factor = toDecimal(rate);
  const normal = { units: factor.units, scale: factor.scale + cents };
  const scale = Math.max(jump.scale, normal.scale);
  return rescale(jump, scale) > rescale(normal, scale);
}
