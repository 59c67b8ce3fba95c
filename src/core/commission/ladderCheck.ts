import { includesBound } from "../Boundary";
import { addDecimals, type Decimal, fromUnits, rescale, roundDecimal, toDecimal } from "../decimal/Decimal";
import type { CommissionOptions, Ladder } from "./toLadder";
import { LadderFunction } from "./LadderFunction";

export type LadderOddity = "cliff" | "paysLess" | "rateFalls" | "nothingBelow";

export interface LadderCheckRow {
  readonly from: number;
  /** Commission on the last cent that does not reach the step, and on the first that does. */
  readonly below: number;
  readonly at: number;
  readonly jump: number;
  readonly oddities: readonly LadderOddity[];
}

const cents = 2;
const oneCent: Decimal = { units: 1n, scale: cents };

/**
 * The bounds of a ladder where something is odd: one more cent pays more than its own rate ("cliff") or less
 * ("paysLess"), the rate falls, or nothing is paid below the first step. With boundary "above" the first cent that
 * reaches a step is the one above its bound.
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
      const oddities: LadderOddity[] = [];
      const jump = addDecimals(at, { units: -below.units, scale: below.scale });
      if (isMore(jump, Math.max(step.rate, previous?.rate ?? 0))) oddities.push("cliff");
      if (jump.units < 0n) oddities.push("paysLess");
      if (previous && step.rate < previous.rate) oddities.push("rateFalls");
      if (!previous) oddities.push("nothingBelow");
      const [before, after] = [roundDecimal(below, cents), roundDecimal(at, cents)];
      return {
        from: step.from,
        below: fromUnits(before, cents),
        at: fromUnits(after, cents),
        jump: fromUnits(after - before, cents),
        oddities,
      };
    })
    .filter((row) => row.from > 0 && row.oddities.length > 0);
}

/** Whether a jump is more than one cent earns at the rate. */
function isMore(jump: Decimal, rate: number): boolean {
  const factor = toDecimal(rate);
  const normal = { units: factor.units, scale: factor.scale + cents };
  const scale = Math.max(jump.scale, normal.scale);
  return rescale(jump, scale) > rescale(normal, scale);
}
