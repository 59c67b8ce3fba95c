import { headerWords } from "./headerWords";

/** Where the two halves of an amount stand. */
export interface DebitCreditPair {
  readonly debit: number;
  readonly credit: number;
}

/** The two sides in the words of one language each, longer words first. */
const sides: readonly { readonly debit: RegExp; readonly credit: RegExp }[] = [
  { debit: /\b(?:debits?|dr)\b/, credit: /\b(?:credits?|cr)\b/ },
  { debit: /借方|借/, credit: /贷方|贷/ },
  { debit: /\bsoll\b/, credit: /\bhaben\b/ },
  { debit: /\bdebe\b/, credit: /\bhaber\b/ },
  { debit: /\bdebito\b/, credit: /\bcredito\b/ },
];

/** Words that a header of a side may have beside it; anything else ("credit limit", "credit note") is no such column. */
const beside =
  /^(?:amounts?|in|local|currency|value|total|eur|usd|cny|betrag|umsatz|importe|valor|montant|movement|period|本期|本币|原币|发生额?|金额|累计|合计|本年|[\s%])*$/;

/**
 * The two columns that together are one amount: headers that say debit and credit, 借方 and 贷方, Soll and Haben, and
 * are else alike. Null where there is not exactly one such pair.
 */
export function debitCreditPair(headers: readonly string[]): DebitCreditPair | null {
  const found: DebitCreditPair[] = [];
  const worded = headers.map(headerWords);
  for (const { debit, credit } of sides)
    worded.forEach((header, column) => {
      const rest = restOf(header, debit);
      if (rest === null) return;
      const other = worded.findIndex((one, at) => at !== column && restOf(one, credit) === rest);
      if (other >= 0) found.push({ debit: column, credit: other });
    });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What a header says beside the side; null where it says another side, or more than a side. */
function restOf(header: string, side: RegExp): string | null {
  if (!side.test(header)) return null;
  const rest = header.replace(side, " ").replace(/\s+/g, " ").trim();
  return beside.test(rest) ? rest : null;
}
