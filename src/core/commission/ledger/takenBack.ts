import { shareOfUnits } from "../../decimal/scaleUnits";
import { type PaymentFigures, sumOfFigures } from "./paymentFigures";

/** What notes that are read "as booked" have taken back of what was booked for a payment, in whole units, above 0 what was earned. */
export interface TakenBack {
  /** Of its own, factor and ramp rows. */
  readonly own: number;
  readonly lift: number;
  /** Of its proportion of the window's threshold and cap. */
  readonly limits: number;
}

export const nothingTaken: TakenBack = { own: 0, lift: 0, limits: 0 };

export function sumTaken({ own, lift, limits }: TakenBack): number {
  return own + lift + limits;
}

/**
 * Step 7, as booked: note ÷ payment of what was booked for it, cumulatively rounded once; `limits` are the window's
 * threshold and cap, of which each payment has the part of its figures.
 */
export function takenBack(
  booked: readonly { readonly figures: PaymentFigures }[],
  place: number,
  [taken, amount]: readonly [number, number],
  limits: number,
): TakenBack {
  const figures = booked.map((one) => sumOfFigures(one.figures));
  const sumUntil = (end: number): number => figures.slice(0, end).reduce((sum, own) => sum + own, 0);
  const all = sumUntil(figures.length);
  const limitsUntil = (end: number): number =>
    limits === 0 || all === 0 ? 0 : shareOfUnits(limits, sumUntil(end), all);
  const ofLimits = limitsUntil(place + 1) - limitsUntil(place);
  const part = (units: number): number => shareOfUnits(units, taken, amount);
  const sum = part((figures[place] ?? 0) + ofLimits);
  const lift = part(booked[place]?.figures.lift ?? 0);
  return { own: sum - lift - part(ofLimits), lift, limits: part(ofLimits) };
}
