import { labelKey } from "../../core/cells/labelKey";
import type { PaymentRow } from "../../core/commission/ledger/LedgerLists";
import type { LedgerRow } from "../../core/commission/ledger/LedgerRow";
import type { RegisterRow } from "../../core/commission/ledger/register";
import { type Scheme, validOn } from "../../core/commission/ledger/Scheme";
import type { NextStep } from "../../core/commission/ledger/windowChecks";
import { addMoney } from "../../core/decimal/addMoney";
import { monthEnd } from "../../core/dates/periods";
import { monthStart } from "../filters/filterWords";
import { ledgerExplainTexts } from "../../i18n/ledgerExplainTexts";
import type { Language } from "../../i18n/Language";
import { periodLabel } from "../list/periodLabel";
import type { LedgerPreview } from "./computeLedger";
import { findingText } from "./findingText";

/** A payment of a person that does not count in a month, and why. */
export interface NotCounted {
  readonly row: number;
  readonly date: number | null;
  readonly deal: string;
  readonly amount: number | null;
  readonly reason: string;
}

/** How what somebody earned in a month came about. */
export interface Explanation {
  /** As the ledger writes it. */
  readonly person: string;
  /** First day of the month. */
  readonly month: number;
  readonly commission: number;
  readonly rows: readonly LedgerRow[];
  readonly register: readonly RegisterRow[];
  /** The lines by which the month was paid. */
  readonly schemes: readonly Scheme[];
  readonly notCounted: readonly NotCounted[];
  readonly nextSteps: readonly NextStep[];
}

/** Of a ledger that ends with the month, yyyy-mm. */
export function explainPerson(
  { person, period }: { readonly person: string; readonly period: string },
  preview: LedgerPreview,
  language: Language,
): Explanation {
  const month = monthStart(period) ?? 0;
  const key = labelKey(person);
  const isOwn = (one: { readonly person: string }): boolean => labelKey(one.person) === key;
  const all = preview.rows.filter(isOwn);
  const rows = all.filter((row) => row.period === month);
  const used = new Set(rows.flatMap((row) => [row.row, row.takesBack]));
  const schemes = new Map<string, Scheme>();
  for (const { scheme } of rows) {
    const line = validOn(preview.settings.schemes.get(labelKey(scheme)) ?? [], monthEnd(month));
    if (line !== undefined) schemes.set(labelKey(scheme), line);
  }
  return {
    person: rows[0]?.person ?? preview.register.find(isOwn)?.person ?? person,
    month,
    commission: addMoney(rows.map(({ commission }) => commission)),
    rows,
    register: preview.register.filter((row) => isOwn(row) && row.period === month),
    schemes: [...schemes.values()],
    notCounted: preview.payments.flatMap((payment): NotCounted[] => {
      const isTheirs = payment.shares.some(isOwn);
      if (!isTheirs || used.has(payment.row) || !fallsInto(payment, month)) return [];
      const { row, date, deal, amount } = payment;
      return [{ row, date, deal, amount, reason: reasonOf(payment, preview, all, language) }];
    }),
    nextSteps: preview.nextSteps.filter(isOwn),
  };
}

function fallsInto({ date, signDate, invoiceDate }: PaymentRow, month: number): boolean {
  return [date, signDate, invoiceDate].some((day) => day != null && day >= month && day <= monthEnd(month));
}

function reasonOf(
  { row, isCancelled }: PaymentRow,
  { findings }: Pick<LedgerPreview, "findings">,
  rows: readonly LedgerRow[],
  language: Language,
): string {
  const texts = ledgerExplainTexts[language];
  const finding = findings.find((one) => one.rows.includes(row) && notPaying.has(one.kind));
  if (finding !== undefined) return findingText(language, finding);
  if (isCancelled) return texts.cancelled;
  const other = rows.find((one) => one.row === row);
  return other === undefined
    ? texts.otherwise
    : texts.otherMonth(periodLabel(other.period, "month", language));
}

/** Findings for which a payment counts for nothing. */
const notPaying = new Set<string>([
  ...["noPerson", "noDate", "noNumber", "unknownCurrency", "noScheme", "twoSchemes", "noCost", "noQuota"],
  ...["closedPeriod", "notHappenedYet"],
]);
