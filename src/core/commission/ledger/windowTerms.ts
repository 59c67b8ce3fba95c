import { entryIn } from "../../collections/entryIn";
import { labelKey } from "../../cells/labelKey";
import { monthsBetween, periodStart } from "../../dates/periods";
import { currencyDecimals } from "../../decimal/currencyDecimals";
import { multiplyDecimals, roundDecimal, toDecimal } from "../../decimal/Decimal";
import { BaseLadder } from "./BaseLadder";
import type { Days } from "./creditWindow";
import type { FindingKind } from "./Finding";
import type { PersonRow } from "./LedgerLists";
import { type LadderVersion, type Scheme, validOn } from "./Scheme";
import type { LimitTerms } from "./windowLimits";
import type { WindowOpening } from "./windowOpening";
import type { WindowTerms } from "./WindowRun";
import type { QuotaBook } from "./windowQuota";

/** Up to it a threshold is a share of the quota, above it money. */
const mostShare = 10;

interface TermsAsked {
  readonly person: string;
  readonly scheme: Scheme;
  readonly window: Days;
  /** Whether the floor is due to the person in this window. */
  readonly hasFloor: boolean;
  readonly opening: WindowOpening | null;
  /** Whether the person's changes of ladder or quota within a window are booked. */
  readonly booksChange: boolean;
}

/** What holds on a day; one and the same for all days of an era. */
export interface DayTerms {
  readonly ladders: ReadonlyMap<string, readonly LadderVersion[]>;
  readonly schemes: ReadonlyMap<string, readonly Scheme[]>;
  readonly quotas: QuotaBook;
  /** By labelKey. */
  readonly people: ReadonlyMap<string, PersonRow>;
}

interface TermsSource {
  readonly on: (date: number) => DayTerms;
  /** The workbook's currency. */
  readonly currency: string;
}

interface TermsFound {
  /** Null where the person cannot be paid by the scheme. */
  readonly terms: WindowTerms | null;
  readonly findings: readonly FindingKind[];
}

/**
 * Steps 5 and 6: what decides what a window earns, by the line of the scheme that holds on each day. Bounds and a threshold in quota need one: that of the window's months,
 * of the whole year or, to date, of those up to the month of each payment.
 */
export function windowTerms(asked: TermsAsked, source: TermsSource): TermsFound {
  const { scheme, window, hasFloor, opening } = asked;
  const findings = new Set<FindingKind>();
  const schemeOn = (date: number): Scheme =>
    validOn(source.on(date).schemes.get(labelKey(scheme.name)) ?? [], date) ?? scheme;
  const baseDecimals = currencyDecimals(scheme.currency || source.currency);
  const known = new Map<DayTerms, Map<number, number | null>>();
  const quotaOn = ({ basis, quota }: Scheme, date: number): number | null => {
    const terms = source.on(date);
    const until = periodStart(basis === "cumulative" && quota === "toDate" ? date : window.end, "month");
    const ofTerms = entryIn(known, terms, () => new Map<number, number | null>());
    return entryIn(ofTerms, until, () => {
      const info = terms.people.get(labelKey(asked.person));
      const found = terms.quotas.of(asked.person, info, monthsBetween(window.start, until));
      if (found === null || found.isLacking) findings.add("noQuota");
      return found?.quota ?? null;
    });
  };
  const made = new Map<Scheme, Map<LadderVersion, Map<number | null, BaseLadder>>>();
  const ladderOn = (date: number): BaseLadder | null => {
    const line = schemeOn(date);
    const version = validOn(source.on(date).ladders.get(labelKey(line.ladder)) ?? [], date);
    const isOfQuota = line.boundsIn === "quota" && line.base !== "marginShare";
    const quota = isOfQuota ? quotaOn(line, date) : null;
    if (version === undefined || (isOfQuota && !(Number(quota) > 0))) return null;
    const byVersion = entryIn(made, line, () => new Map<LadderVersion, Map<number | null, BaseLadder>>());
    return entryIn(
      entryIn(byVersion, version, () => new Map<number | null, BaseLadder>()),
      quota,
      () => {
        const { method, boundary } = line;
        const options = { method, boundary, decimals: scheme.decimals, ...(quota === null ? {} : { quota }) };
        return new BaseLadder(version.ladder, options, baseDecimals);
      },
    );
  };
  const limitsOn = (date: number): LimitTerms => {
    const line = schemeOn(date);
    const { threshold, cap, floor } = line;
    const quota = isShare(threshold) ? quotaOn(line, date) : null;
    return {
      threshold: thresholdOf(threshold, quota, baseDecimals),
      cap: money(cap, scheme.decimals),
      floor: hasFloor ? money(floor, scheme.decimals) : null,
    };
  };
  const last = schemeOn(window.end);
  const isPaid =
    ladderOn(window.end) !== null && !(isShare(last.threshold) && quotaOn(last, window.end) === null);
  const terms: WindowTerms = {
    notes: scheme.notes === "asBooked" ? "asBooked" : "recomputed",
    end: window.end,
    booksChange: scheme.boundsIn === "quota" && scheme.quota === "toDate" ? null : asked.booksChange,
    ladderOn: (date) => ladderOn(date) ?? (ladderOn(window.end) as BaseLadder),
    limitsOn,
    opening,
    eraOn: (date) => source.on(date).ladders,
  };
  if (last.cap !== null && last.floor !== null && last.cap < last.floor) findings.add("capBelowFloor");
  return { terms: isPaid ? terms : null, findings: [...findings] };
}

const isShare = (threshold: number | null): boolean => threshold !== null && threshold <= mostShare;

function money(amount: number | null, decimals: number): number | null {
  return amount === null ? null : Number(roundDecimal(toDecimal(amount), decimals));
}

function thresholdOf(threshold: number | null, quota: number | null, decimals: number): number | null {
  if (threshold === null) return null;
  const own = toDecimal(threshold);
  const bound = threshold > mostShare ? own : multiplyDecimals(own, toDecimal(quota ?? 0));
  return Number(roundDecimal(bound, decimals));
}
