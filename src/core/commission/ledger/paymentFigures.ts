import { scaleUnits } from "../../decimal/scaleUnits";
import type { BaseLadder } from "./BaseLadder";

/** What a payment earns is decided by; bases in whole units of the currency. */
export interface EarningPayment {
  /** Serial of the event's day. */
  readonly date: number;
  readonly base: number;
  /** Where each payment stands on its own and its step is chosen by margin ÷ base; null for a base that adds up. */
  readonly margin: number | null;
  /** On the payment's own figure; 1 for none. */
  readonly rateFactor: number;
  /** The part of everything that a new hire gets; 1 for all. */
  readonly ramp: number;
}

export interface EarningTerms {
  /** The ladder that pays what happens on a day. */
  readonly ladderOn: (date: number) => BaseLadder;
}

/** What a payment earns, each a row of the ledger, in whole units of the scheme's decimals. */
export interface PaymentFigures {
  /** The ladder's on its own base. */
  readonly own: number;
  /** What the payments before it earn more by the step that it reaches, fixed amounts included. */
  readonly lift: number;
  /** What rate factors change. */
  readonly factor: number;
  /** What the ramp takes away. */
  readonly ramp: number;
}

/**
 * Steps 5 and 6 of the order of operations for one payment, after `before` of the same window: R(ladder(before + base)) −
 * R(ladder(before)), of which the methods "whole" and "overage" call what is not the payment's own its lift; then the
 * rate factor on the own figure, then the ramp on all three.
 */
export function paymentFigures(
  before: number,
  { date, base, margin, rateFactor, ramp }: EarningPayment,
  { ladderOn }: EarningTerms,
): PaymentFigures {
  const ladder = ladderOn(date);
  const after = before + base;
  const alone = margin === null ? null : ladder.payAtMargin(base, margin);
  const difference = alone ?? ladder.pay(after) - ladder.pay(before);
  const own = alone ?? (ladder.method === "marginal" ? difference : ladder.payAtRate(base, after));
  const lift = difference - own;
  const factor = scaleUnits(own, rateFactor) - own;
  const sum = own + lift + factor;
  return { own, lift, factor, ramp: scaleUnits(sum, ramp) - sum };
}

export function sumOfFigures({ own, lift, factor, ramp }: PaymentFigures): number {
  return own + lift + factor + ramp;
}
