/** In the order in which findings are listed. */
export const findingKinds = [
  ...([
    "noPerson",
    "noDate",
    "noNumber",
    "unknownCurrency",
    "noScheme",
    "twoSchemes",
    "ambiguousWho",
  ] as const),
  ...(["schemeOdd", "twoFactors", "noTier", "noCost", "noQuota", "splits", "splitsDiffer"] as const),
  ...(["noteWithoutPayment", "noteExceeds", "cancelledAndCredited", "receiptWithoutDeal"] as const),
  ...(["overReceived", "noDealUnderGate", "capBelowFloor", "ladderOdd", "justBelow", "farOff"] as const),
  ...(["paidTwice", "afterEnd", "closedPeriod", "planChanged", "notHappenedYet", "stampBroken"] as const),
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** Something to be looked at before anybody is paid; nothing is left out without one. */
export interface Finding {
  readonly kind: FindingKind;
  /** Of the list of payments, or of receipts for what is about those; from 1. */
  readonly rows: readonly number[];
  /** The person, deal, currency, label … that it is about. */
  readonly about: string;
  /** In money; null where it has none. */
  readonly money: number | null;
  /** What is missing to a step that somebody is just below, in money. */
  readonly missing?: number;
  /** The first day of the month that it is about, where it is about one. */
  readonly period?: number;
}
