import { shareOfUnits } from "../../decimal/scaleUnits";
import type { DealCash } from "./CashBook";
import type { WindowPayment } from "./windowEvents";
import type { WindowLimits } from "./windowLimits";
import type { BookedPayment } from "./WindowRun";

/** To date, in whole units of the scheme's decimals. */
export interface WindowPayable {
  /** By payment, of its own figure, factor and ramp. */
  readonly payments: readonly number[];
  /** By payment, of its lift. */
  readonly lifts: readonly number[];
  readonly threshold: number;
  readonly cap: number;
  /** A floor is payable at once. */
  readonly floor: number;
}

/**
 * Step 9: what of a window is payable under the gate. A payment's part is that of its deal's cash; lifts, threshold and
 * cap follow what its payments release together, 0 to 1, and where they earn nothing the shares weighted by base.
 */
export function payableUnderGate(
  payments: readonly BookedPayment[],
  limits: WindowLimits,
  /** Of the deal of each payment; null for none. */
  cashOf: readonly (DealCash | null)[],
): WindowPayable {
  const own = payments.map(
    ({ figures, takenBack }) => figures.own + figures.factor + figures.ramp - takenBack.own,
  );
  const cash = payments.map(({ event }, place) => released(event, cashOf[place] ?? null));
  const payable = own.map((earned, place) => ofShare(earned, cash[place]));
  const earned = sum(own);
  const together: Share =
    earned > 0
      ? { part: Math.min(earned, Math.max(0, sum(payable))), whole: earned }
      : byBase(payments, cash);
  const takenOfLimits = sum(payments.map(({ takenBack }) => takenBack.limits));
  // Below a threshold nothing is left to be capped: one of the two is 0.
  const left = (limit: number): number => (limit === 0 ? 0 : limit - takenOfLimits);
  return {
    payments: payable,
    lifts: payments.map(({ figures, takenBack }) => ofShare(figures.lift - takenBack.lift, together)),
    threshold: ofShare(left(limits.threshold), together),
    cap: ofShare(left(limits.cap), together),
    floor: limits.floor,
  };
}

export function sum(units: readonly number[]): number {
  return units.reduce((total, unit) => total + unit, 0);
}

/** A fraction of 0 to 1; `whole` above 0. */
interface Share {
  readonly part: number;
  readonly whole: number;
}

const nothing: Share = { part: 0, whole: 1 };
const everything: Share = { part: 1, whole: 1 };

/** Without a deal nothing of a payment, all of a negative credit; all where nothing is due. */
function released({ kind }: WindowPayment, cash: DealCash | null): Share {
  if (cash === null) return kind === "negative" ? everything : nothing;
  const { due, received } = cash;
  if (due <= 0) return everything;
  return { part: Math.min(due, Math.max(0, received)), whole: due };
}

function ofShare(units: number, { part, whole }: Share = nothing): number {
  return shareOfUnits(units, part, whole);
}

function byBase(payments: readonly BookedPayment[], cash: readonly Share[]): Share {
  const whole = payments.reduce((total, { base }) => total + Math.abs(base), 0);
  if (whole === 0) return everything;
  const part = payments.reduce((total, { base }, place) => total + ofShare(Math.abs(base), cash[place]), 0);
  return { part, whole };
}
