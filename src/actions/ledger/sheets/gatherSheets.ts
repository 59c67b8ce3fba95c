import { labelKey } from "../../../core/cells/labelKey";
import { scaleOf } from "../../../core/decimal/Decimal";
import { inOrder } from "../../filters/filterWords";
import type { Language } from "../../../i18n/Language";
import { periodLabel } from "../../list/periodLabel";
import type { LedgerPreview } from "../computeLedger";
import { findingText } from "../findingText";
import type { LedgerSources } from "../LedgerSources";
import type { LedgerSheets } from "./LedgerSheets";

const leastDecimals = 2;

/** What the sheets of a ledger are made from: its rows in order, each person written in one way. */
export function gatherSheets(
  { rows, register, findings, people, from, to }: LedgerPreview,
  { credits: { table } }: LedgerSources,
  { language, now }: { readonly language: Language; readonly now: Date },
): LedgerSheets {
  const names = new Map<string, string>();
  for (const { person } of [...register, ...rows])
    if (!names.has(labelKey(person))) names.set(labelKey(person), person);
  const places = new Map(inOrder([...names.values()], language).map((name, place) => [name, place]));
  const named = <T extends { readonly person: string }>(row: T): T => ({
    ...row,
    person: names.get(labelKey(row.person)) ?? row.person,
  });
  const byPerson = (
    a: { readonly person: string; readonly currency: string; readonly period: number },
    b: { readonly person: string; readonly currency: string; readonly period: number },
  ): number =>
    (places.get(a.person) ?? 0) - (places.get(b.person) ?? 0) ||
    (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : 0) ||
    a.period - b.period;
  const [first, last] = [from, to].map((month) => periodLabel(month, "month", language));
  return {
    rows: rows.map(named).sort(byPerson),
    register: register.map(named).sort(byPerson),
    costCentres: new Map(people.map(({ person, costCentre }) => [labelKey(person), costCentre])),
    findings: findings.map((finding) => findingText(language, finding)),
    source: table.label,
    sourceSheet: table.sheet,
    months: first === last ? (first ?? "") : `${first} – ${last}`,
    decimals: Math.max(
      leastDecimals,
      scaleOf(rows.flatMap(({ commission, payable, heldBack }) => [commission, payable, heldBack])),
    ),
    hasCurrencies: new Set([...rows, ...register].map(({ currency }) => currency)).size > 1,
    language,
    now,
  };
}
