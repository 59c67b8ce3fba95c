import { labelKey } from "../../cells/labelKey";
import { monthsBetween, periodStart } from "../../dates/periods";
import { currencyDecimals } from "../../decimal/currencyDecimals";
import { multiplyDecimals, roundDecimal, toDecimal } from "../../decimal/Decimal";
import { BaseLadder } from "./BaseLadder";
import type { Days } from "./creditWindow";
import type { FindingKind } from "./Finding";
import type { PersonRow } from "./LedgerLists";
import { type LadderVersion, type Scheme, validOn } from "./Scheme";
import type { WindowOpening, WindowTerms } from "./WindowRun";
import type { QuotaBook } from "./windowQuota";

/** Up to it a threshold is a share of the quota, above it money. */
const mostShare = 10;

interface TermsAsked {
  readonly person: string;
  readonly info: PersonRow | undefined;
  readonly scheme: Scheme;
  readonly window: Days;
  /** Whether the floor is due to the person in this window. */
  readonly hasFloor: boolean;
  readonly opening: WindowOpening;
}

interface TermsSource {
  readonly ladders: ReadonlyMap<string, readonly LadderVersion[]>;
  readonly quotas: QuotaBook;
  /** The workbook's currency. */
  readonly currency: string;
}

interface TermsFound {
  /** Null where the person cannot be paid by the scheme. */
  readonly terms: WindowTerms | null;
  readonly findings: readonly FindingKind[];
}

/**
 * Steps 5 and 6: what decides what a window earns. Bounds and a threshold in quota need one: that of the window's months,
 * of the whole year or, to date, of those up to the month of each payment.
 */
export function windowTerms(asked: TermsAsked, source: TermsSource): TermsFound {
  const { scheme, window, hasFloor, opening } = asked;
  const findings = new Set<FindingKind>();
  const versions = source.ladders.get(labelKey(scheme.ladder)) ?? [];
  const baseDecimals = currencyDecimals(scheme.currency || source.currency);
  const isToDate = scheme.basis === "cumulative" && scheme.quota === "toDate";
  const quotaOn = onceByMonth((month) => {
    const until = isToDate ? month : periodStart(window.end, "month");
    const found = source.quotas.of(asked.person, asked.info, monthsBetween(window.start, until));
    if (found === null || found.isLacking) findings.add("noQuota");
    return found?.quota ?? null;
  });
  const needsQuota = scheme.boundsIn === "quota" || (scheme.threshold ?? Infinity) <= mostShare;
  const lastQuota = needsQuota ? quotaOn(window.end) : null;
  const made = new Map<LadderVersion, Map<number | null, BaseLadder>>();
  const ladderOn = (date: number): BaseLadder | null => {
    const version = validOn(versions, date);
    const quota = scheme.boundsIn === "quota" ? quotaOn(isToDate ? date : window.end) : null;
    if (version === undefined || (scheme.boundsIn === "quota" && !(Number(quota) > 0))) return null;
    const byQuota = made.get(version) ?? new Map<number | null, BaseLadder>();
    made.set(version, byQuota);
    let ladder = byQuota.get(quota);
    if (ladder === undefined) {
      const { method, boundary, decimals } = scheme;
      const options = { method, boundary, decimals, ...(quota === null ? {} : { quota }) };
      byQuota.set(quota, (ladder = new BaseLadder(version.ladder, options, baseDecimals)));
    }
    return ladder;
  };
  const isPaid = ladderOn(window.end) !== null && !(needsQuota && lastQuota === null);
  const money = (amount: number | null, decimals: number): number | null =>
    amount === null ? null : Number(roundDecimal(toDecimal(amount), decimals));
  const terms: WindowTerms = {
    ...{
      method: scheme.method,
      notes: scheme.notes === "asBooked" ? "asBooked" : "recomputed",
      end: window.end,
    },
    ladderOn: (date) => ladderOn(date) ?? (ladderOn(window.end) as BaseLadder),
    threshold: thresholdOf(scheme.threshold, lastQuota, baseDecimals),
    cap: money(scheme.cap, scheme.decimals),
    opening,
    floor: hasFloor ? money(scheme.floor, scheme.decimals) : null,
  };
  if (scheme.cap !== null && scheme.floor !== null && scheme.cap < scheme.floor)
    findings.add("capBelowFloor");
  return { terms: isPaid ? terms : null, findings: [...findings] };
}

function thresholdOf(threshold: number | null, quota: number | null, decimals: number): number | null {
  if (threshold === null) return null;
  const own = toDecimal(threshold);
  const bound = threshold > mostShare ? own : multiplyDecimals(own, toDecimal(quota ?? 0));
  return Number(roundDecimal(bound, decimals));
}

function onceByMonth<T>(make: (month: number) => T): (date: number) => T {
  const known = new Map<number, T>();
  return (date) => {
    const month = periodStart(date, "month");
    if (!known.has(month)) known.set(month, make(month));
    return known.get(month) as T;
  };
}
