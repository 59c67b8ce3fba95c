import { addMonths } from "../../dates/periods";
import { scaleUnits, shareOfUnits } from "../../decimal/scaleUnits";
import type { DealCash } from "./CashBook";
import { payableUnderGate, sum, type WindowPayable } from "./payableShares";
import type { Scheme } from "./Scheme";
import { sumOfFigures } from "./paymentFigures";
import { sumTaken } from "./takenBack";
import type { BookedPayment, WindowRun } from "./WindowRun";

/** What has become payable and is held of a window to date, in whole units of the scheme's decimals. */
export interface PayableState {
  readonly payable: WindowPayable;
  /** By payment. */
  readonly held: readonly number[];
  /** Of lifts and limits together. */
  readonly heldBeside: number;
}

interface PayableAsked {
  readonly run: WindowRun;
  readonly scheme: Scheme;
  /** The end of the run's month. */
  readonly day: number;
  readonly cashOf: (payment: BookedPayment) => DealCash | null;
  /** Whether somebody has released what is held of a payment by hand. */
  readonly isReleased: (payment: BookedPayment) => boolean;
}

/** Of a payment without a deal: never received in full. */
const nothingKnown: DealCash = { received: 0, due: Infinity };

/** Step 9, to date: what is payable of a window under its gate, and what of that is held back. */
export function payableToDate({ run, scheme, day, cashOf, isReleased }: PayableAsked): PayableState {
  const { payments, limits } = run;
  const needsCash = scheme.gate === "cash" || (scheme.holdback > 0 && scheme.holdbackUntil === "received");
  const cash = needsCash ? payments.map(cashOf) : [];
  const payable: WindowPayable =
    scheme.gate === "cash"
      ? payableUnderGate(payments, limits, cash)
      : {
          payments: payments.map((payment) => earnedAlone(payment)),
          lifts: payments.map(({ figures }) => figures.lift),
          ...limits,
        };
  const held = payments.map((payment, place) => {
    const own = payable.payments[place] as number;
    return own <= 0 || scheme.holdback === 0 || isMet(payment, place) ? 0 : scaleUnits(own, scheme.holdback);
  });
  const beside = sum(payable.lifts) + payable.threshold + payable.cap + payable.floor;
  const [heldSum, payableSum] = [sum(held), sum(payable.payments)];
  const heldBeside = payableSum > 0 && beside > 0 ? shareOfUnits(beside, heldSum, payableSum) : 0;
  return { payable, held, heldBeside };

  function isMet(payment: BookedPayment, place: number): boolean {
    const { holdbackUntil: until } = scheme;
    if (until === "byHand") return isReleased(payment);
    if (until !== "received") return addMonths(payment.event.date, until.months) <= day;
    const { received, due } = cash[place] ?? nothingKnown;
    return received >= due;
  }
}

/** A payment's figure without its lift, as its notes have left it. */
function earnedAlone(payment: BookedPayment): number {
  return sumOfFigures(payment.figures) - payment.figures.lift - sumTaken(payment.takenBack);
}
