import type { Finding } from "../../core/commission/ledger/Finding";
import { fillTemplate } from "../../i18n/fillTemplate";
import { periodLabel } from "../list/periodLabel";
import type { Language } from "../../i18n/Language";
import { ledgerFindingTexts } from "../../i18n/ledgerFindingTexts";

/** What the ledger found, as a sentence; the thing that it is about is in quotation marks of the language. */
export function findingText(
  language: Language,
  { kind, about, rows, money, missing, period }: Finding,
): string {
  const month = period === undefined ? "" : periodLabel(period, "month", language);
  return fillTemplate(ledgerFindingTexts[language][kind], {
    about,
    count: rows.length,
    money: money ?? "",
    missing: missing ?? "",
    month,
  });
}
