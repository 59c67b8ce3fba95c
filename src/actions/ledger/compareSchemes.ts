import { labelKey } from "../../core/cells/labelKey";
import { changedScheme, type SchemeChange } from "../../core/commission/ledger/changedScheme";
import type { LedgerSettings } from "../../core/commission/ledger/LedgerSettings";
import type { LedgerResult } from "../../core/commission/ledger/runLedger";
import { addMoney } from "../../core/decimal/addMoney";
import { ActionError } from "../list/messages";
import type { KamSettings } from "../settings/KamSettings";
import { computeLedger, type LedgerPreview, type LedgerRequest } from "./computeLedger";
import type { LedgerSources } from "./LedgerSources";

interface NowAndThen {
  readonly currency: string;
  readonly now: number;
  readonly then: number;
}

export interface SchemeComparison {
  readonly now: LedgerPreview;
  readonly then: LedgerPreview;
  /** By currency; most of what it costs first. */
  readonly totals: readonly NowAndThen[];
  /** Who wins most first. */
  readonly people: readonly (NowAndThen & { readonly person: string })[];
}

/**
 * What the same payments earn by the settings as they are and as they would be, overrides, bonuses and typed adjustments
 * included, closed months too. Nothing is written. Errors: those of computeLedger; `schemeMissing`, `ladderMissing`.
 */
export async function compareSchemes(
  request: LedgerRequest,
  change: SchemeChange,
  sources: LedgerSources,
  settings: KamSettings,
): Promise<SchemeComparison> {
  const now = await computeLedger(request, sources, settings);
  const changed = (own: LedgerSettings): LedgerSettings => {
    const { scheme, ladder } = change;
    if (scheme !== undefined && !own.schemes.has(labelKey(scheme)))
      throw new ActionError("schemeMissing", { scheme });
    if (ladder !== undefined && !own.ladders.has(labelKey(ladder)))
      throw new ActionError("ladderMissing", { ladder });
    return changedScheme(own, change);
  };
  const then = await computeLedger(request, sources, settings, { changed });
  const people = new Map<string, { person: string; currency: string; now: number[]; then: number[] }>();
  const take = ({ register }: LedgerResult, side: "now" | "then"): void => {
    for (const { person, currency, earned, takenBack, adjustments } of register) {
      const key = `${labelKey(person)}\n${currency}`;
      const entry = people.get(key) ?? { person, currency, now: [], then: [] };
      people.set(key, entry);
      entry[side].push(earned, takenBack, adjustments);
    }
  };
  take(now, "now");
  take(then, "then");
  const sums = [...people.values()].map((entry) => ({
    ...{ person: entry.person, currency: entry.currency },
    ...{ now: addMoney(entry.now), then: addMoney(entry.then) },
  }));
  const currencies = [...new Set(sums.map(({ currency }) => currency))];
  return {
    ...{ now, then },
    totals: currencies.map((currency) => {
      const own = sums.filter((sum) => sum.currency === currency);
      const total = (side: "now" | "then"): number => addMoney(own.map((sum) => sum[side]));
      return { currency, now: total("now"), then: total("then") };
    }),
    people: sums.sort((a, b) => b.then - b.now - (a.then - a.now)),
  };
}
