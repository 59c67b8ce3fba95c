import { labelKey } from "../../cells/labelKey";
import { entryIn } from "../../collections/entryIn";
import { currencyDecimals } from "../../decimal/currencyDecimals";
import { fromUnits } from "../../decimal/Decimal";
import { ladderCheck } from "../ladderCheck";
import type { Finding, FindingKind } from "./Finding";
import type { CreditGroup } from "./LedgerCredits";
import type { LedgerSettings } from "./LedgerSettings";
import type { WindowEvent } from "./windowEvents";
import type { WindowTerms } from "./WindowRun";

/** "Just below" a step: less than this part of its bound is missing; house default. */
const justBelowShare = 0.02;

interface CheckedWindow {
  readonly group: CreditGroup;
  readonly terms: WindowTerms;
  /** Of the window, at the end of the run. */
  readonly base: number;
  /** What a change within the window would make of what was earned before it, in whole units. */
  readonly proposed: number;
}

/** What of the windows of a run is to be looked at. `isLast` says of which window the run is the last. */
export function windowChecks(
  windows: readonly CheckedWindow[],
  settings: Pick<LedgerSettings, "ladders" | "schemes" | "currency">,
  isLast: (group: CreditGroup) => boolean,
): readonly Finding[] {
  return windows.flatMap((window) => [
    ...noDealUnderGate(window.group),
    ...planChanged(window, settings),
    ...(isLast(window.group) ? justBelow(window, settings.currency) : []),
  ]);
}

function noDealUnderGate({ scheme, events, person }: CreditGroup): readonly Finding[] {
  const without = events.filter(({ kind, deal }) => kind === "payment" && deal === "");
  return scheme.gate === "none" || without.length === 0 ? [] : [finding("noDealUnderGate", without, person)];
}

/** A scheme or ladder of which another line becomes valid within the window. */
function planChanged(
  { group: { scheme, window, events, person }, proposed }: CheckedWindow,
  { ladders, schemes }: Pick<LedgerSettings, "ladders" | "schemes">,
): readonly Finding[] {
  const changes = [
    ...(ladders.get(labelKey(scheme.ladder)) ?? []),
    ...(schemes.get(labelKey(scheme.name)) ?? []),
  ].filter(({ validFrom }) => validFrom > window.start && validFrom <= window.end);
  if (changes.length === 0 || events.length === 0) return [];
  return [{ ...finding("planChanged", events, person), money: fromUnits(proposed, scheme.decimals) }];
}

/** What a person misses to the next step of a window, and what reaching it would pay more; in money. */
export interface NextStep {
  readonly person: string;
  readonly scheme: string;
  readonly base: number;
  readonly missing: number;
  readonly gain: number;
}

/** Null in the last step, and where each payment stands by itself. */
export function nextStepOf({ group, terms, base }: CheckedWindow, house: string): NextStep | null {
  const { person, scheme, window } = group;
  const ladder = terms.ladderOn(window.end);
  const next = ladder.nextStep(base);
  if (next === null || scheme.base === "marginShare") return null;
  const money = (units: number): number => fromUnits(units, currencyDecimals(scheme.currency || house));
  return {
    ...{ person, scheme: scheme.name, base: money(base), missing: money(next - base) },
    gain: fromUnits(ladder.pay(next) - ladder.pay(base), scheme.decimals),
  };
}

/** A little more would reach a step that pays more than the little more earns itself. */
function justBelow(checked: CheckedWindow, house: string): readonly Finding[] {
  const { group, terms, base } = checked;
  const ladder = terms.ladderOn(group.window.end);
  const next = ladder.nextStep(base);
  const step = nextStepOf(checked, house);
  if (step === null || next === null || next - base >= justBelowShare * next) return [];
  if (ladder.pay(next) - ladder.pay(base) <= ladder.payAtRate(next - base, next)) return [];
  const { person, missing, gain } = step;
  return [{ ...finding("justBelow", group.events, person), money: gain, missing }];
}

/** Schemes that choose the step by margin ÷ amount, each payment on its own, and add up over windows or count in quotas. */
export function oddSchemes(groups: Iterable<CreditGroup>): readonly Finding[] {
  const odd = new Map<string, { readonly name: string; readonly events: WindowEvent[] }>();
  for (const { scheme, events } of groups) {
    const { name, base, basis, boundsIn } = scheme;
    if (base !== "marginShare" || (basis === "each" && boundsIn === "money")) continue;
    entryIn(odd, labelKey(name), () => ({ name, events: [] })).events.push(...events);
  }
  return [...odd.values()].map(({ name, events }) => finding("schemeOdd", events, name));
}

/** Ladders with a cliff or falling pay, each once. */
export function oddLadders(
  groups: Iterable<CreditGroup>,
  settings: Pick<LedgerSettings, "ladders">,
): readonly Finding[] {
  const used = new Map<string, CreditGroup["scheme"]>();
  for (const { scheme } of groups) used.set(labelKey(scheme.ladder), scheme);
  return [...used].flatMap(([key, scheme]) =>
    (settings.ladders.get(key) ?? []).some(
      ({ ladder }) => ladderCheck(ladder, { method: scheme.method, boundary: scheme.boundary }).length > 0,
    )
      ? [finding("ladderOdd", [], scheme.ladder)]
      : [],
  );
}

function finding(kind: FindingKind, events: readonly WindowEvent[], about: string): Finding {
  return { kind, rows: events.map(({ row }) => row), about, money: null };
}
