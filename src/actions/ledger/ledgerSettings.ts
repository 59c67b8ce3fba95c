import { labelKey } from "../../core/cells/labelKey";
import type { LedgerSettings } from "../../core/commission/ledger/LedgerSettings";
import type { LadderVersion, Scheme } from "../../core/commission/ledger/Scheme";
import { currencyDecimals } from "../../core/decimal/currencyDecimals";
import type { KamSettings } from "../settings/KamSettings";

/**
 * What the ledger runs by. A workbook without schemes has one per ladder, made of the options; the first of them is
 * everybody's. One without a currency has that of all payments, else the one that all schemes name.
 */
export function ledgerSettings(
  { ladders, rates, ledger, options }: KamSettings,
  /** Of all payments; null where they show none, or several. */
  shown: string | null,
): LedgerSettings {
  const { firstMonth, boundary } = options;
  const named = new Set([...ledger.schemes.values()].flat().map((scheme) => scheme.currency));
  const [ofSchemes = ""] = named.size === 1 ? named : [];
  const currency = options.currency ?? shown ?? ofSchemes;
  const versions = new Map<string, readonly LadderVersion[]>();
  for (const { name, steps, versions: dated } of ladders)
    versions.set(
      labelKey(name),
      (dated ?? [{ validFrom: -Infinity, steps }]).map(({ validFrom, steps: ladder }) => ({
        validFrom,
        ladder,
      })),
    );
  const house = {
    ladders: versions,
    rates: rates.map((rate) => ({ ...rate, validFrom: rate.validFrom ?? -Infinity })),
    firstMonth,
    currency,
    boundary,
  };
  if (ledger.schemes.size > 0) return { ...ledger, ...house };
  const [first] = ladders;
  const everybody = { who: "all", product: "", business: "", from: -Infinity, to: Infinity, ramp: 1 };
  return {
    ...ledger,
    ...house,
    schemes: new Map(ladders.map(({ name }) => [labelKey(name), [optionScheme(name, options)]])),
    assignments: first === undefined ? [] : [{ ...everybody, scheme: first.name }],
  };
}

function optionScheme(
  ladder: string,
  { method, boundary, commissionPeriod, firstMonth, currency }: KamSettings["options"],
): Scheme {
  return {
    ...{ name: ladder, ladder, method, boundary, firstMonth, currency: currency ?? "" },
    ...{ validFrom: -Infinity, base: "amount", event: "signed", period: commissionPeriod, basis: "each" },
    ...{ boundsIn: "money", quota: "year", threshold: null, cap: null, floor: null, gate: "none" },
    ...{ holdback: 0, holdbackUntil: "received", notes: "recomputed" },
    decimals: currencyDecimals(currency ?? ""),
  };
}
