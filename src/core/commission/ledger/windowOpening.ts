import { labelKey } from "../../cells/labelKey";
import { addMoney } from "../../decimal/addMoney";
import { currencyDecimals } from "../../decimal/currencyDecimals";
import { roundDecimal, toDecimal } from "../../decimal/Decimal";
import type { CreditGroup } from "./LedgerCredits";
import type { Opening } from "./LedgerSettings";
import type { EarningTerms } from "./paymentFigures";
import { type LimitTerms, noLimits, type WindowLimits, windowLimits } from "./windowLimits";

/** What a firm that starts within a window brings along of it, in whole units. */
export interface WindowOpening {
  /** Serial of the last day of what is brought along. */
  readonly until: number;
  readonly base: number;
  readonly earned: number;
}

/** What a window begins with. */
export interface WindowStart {
  readonly base: number;
  /** By ladder and factors. */
  readonly earned: number;
  /** Of that, what no threshold takes any more, for it was earned before. */
  readonly kept: number;
  readonly limits: WindowLimits;
}

interface StartTerms extends EarningTerms {
  readonly opening: WindowOpening | null;
  readonly limitsOn: (date: number) => LimitTerms;
}

const nothing: WindowStart = { base: 0, earned: 0, kept: 0, limits: noLimits };

/** What is brought along into a window longer than a month; null for none. */
export function windowOpening(
  { person, scheme, window }: CreditGroup,
  openings: readonly Opening[],
  house: string,
): WindowOpening | null {
  const own = openings.filter(
    (line) =>
      labelKey(line.person) === labelKey(person) &&
      labelKey(line.scheme) === labelKey(scheme.name) &&
      line.from > window.start &&
      line.from <= window.end,
  );
  if (own.length === 0) return null;
  const units = (of: "base" | "earned", decimals: number): number =>
    Number(roundDecimal(toDecimal(addMoney(own.map((line) => line[of]))), decimals));
  return {
    until: Math.max(...own.map(({ from }) => from)) - 1,
    base: units("base", currencyDecimals(scheme.currency || house)),
    earned: units("earned", scheme.decimals),
  };
}

/**
 * What was earned before stays earned. Below the threshold, what the ladder makes of the base so far above it is withheld
 * until the threshold is reached; above the cap nothing of it is taken back.
 */
export function windowStart({ opening, ladderOn, limitsOn }: StartTerms): WindowStart {
  if (opening === null) return nothing;
  const { until, base, earned: kept } = opening;
  const terms = limitsOn(until);
  const isBelow = terms.threshold !== null && base < terms.threshold;
  const earned = isBelow ? Math.max(kept, ladderOn(until).pay(base)) : kept;
  return { base, earned, kept, limits: windowLimits({ earned, kept, base }, terms, false) };
}
