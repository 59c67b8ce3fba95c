/** Money in whole units of the scheme's decimals; null where there is none. */
export interface LimitTerms {
  /** Of the base, in whole units of the currency. */
  readonly threshold: number | null;
  readonly cap: number | null;
  /** Due at the end of the window to a person who was there all the time. */
  readonly floor: number | null;
}

/** What each limit changes; the rest of step 6. */
export interface WindowLimits {
  readonly threshold: number;
  readonly cap: number;
  readonly floor: number;
}

export const noLimits: WindowLimits = { threshold: 0, cap: 0, floor: 0 };

/** What a window has earned so far on a base, and of that what was earned before the list begins. */
export interface EarnedSoFar {
  readonly earned: number;
  readonly kept: number;
  readonly base: number;
}

/**
 * What threshold, cap and floor make of what a window has earned so far on a base. Below the threshold it earns nothing;
 * a negative commission stays. Where the cap is below the floor, the floor holds.
 */
export function windowLimits(
  { earned, kept, base }: EarnedSoFar,
  { threshold, cap, floor }: LimitTerms,
  isOver: boolean,
): WindowLimits {
  const below = threshold !== null && base < threshold && earned > Math.max(0, kept) ? kept - earned : 0;
  const reached = earned + below;
  const above = cap !== null && reached > cap ? cap - reached : 0;
  const limited = reached + above;
  const lacking = floor !== null && isOver && limited < floor ? floor - limited : 0;
  return { threshold: below, cap: above, floor: lacking };
}

export function sumOfLimits({ threshold, cap, floor }: WindowLimits): number {
  return threshold + cap + floor;
}
